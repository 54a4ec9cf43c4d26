package org.vinculo.agreement.dossier;

import io.quarkus.qute.Location;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.AgreementParty;
import org.vinculo.agreement.AgreementSheets;
import org.vinculo.agreement.PlanState;
import org.vinculo.catalogue.Countries;
import org.vinculo.shared.problem.ProblemException;

/** Puts agreements on paper, as far as the reader sees them. */
@ApplicationScoped
class Dossiers {

    private final AgreementSheets sheets;
    private final DossierContents contents;
    private final DossierLanguages languages;
    private final Countries countries;
    private final Template template;
    private final RawString style;

    @Inject
    Dossiers(AgreementSheets sheets, DossierContents contents, DossierLanguages languages, Countries countries,
            @Location("dossier.html") Template template) {
        this.sheets = sheets;
        this.contents = contents;
        this.languages = languages;
        this.countries = countries;
        this.template = template;
        this.style = new RawString(resource("/dossier/dossier.css"));
    }

    /**
     * A dossier written, not yet drawn.
     *
     * @param xhtml all that the drawing depends on
     * @param at the moment that the document claims to be from: its plan's, whenever it is drawn
     */
    record Written(String name, String title, String language, String xhtml, Instant at) {

        /** Changes with anything that is drawn. */
        String etag() {
            return '"' + Hash.of(xhtml) + '"';
        }
    }

    /** @throws ProblemException 404 when there is no such plan for the reader, 400 for a language that is not spoken */
    Written write(UUID id, @Nullable String language, @Nullable Integer plan) {
        var sheet = sheets.read(id, plan);
        var other = languages.other(sheet.agreement(), language);
        var hashed = contents.of(sheet);
        var named = countries.namesOf(hashed.content().parties().stream().map(AgreementParty::country).distinct().toList());
        var tongues = new Tongues(Tongue.of(languages.home()), Tongue.of(other), named);
        var dossier = new DossierPages(sheet, hashed, tongues).write();
        var xhtml = template.data("d", dossier, "style", style).render();
        return new Written(FileNames.of(dossier.name(), hashed.content().plan(), tongues), dossier.title(), dossier.language(),
                Printable.of(xhtml), sheet.plan().preparedAt());
    }

    /** Which dossiers there are for the reader. @throws ProblemException 404 */
    DossierList list(UUID id) {
        var all = sheets.all(id);
        return new DossierList(languages.home(), languages.usual(all.getFirst().agreement()), languages.offered(),
                all.stream().filter(sheet -> sheet.plan().state() != PlanState.DISCARDED)
                        .map(sheet -> new DossierList.OfPlan(sheet.plan().number(), sheet.plan().state(), contents.of(sheet).hash()))
                        .toList());
    }

    static String resource(String path) {
        try (var file = Objects.requireNonNull(Dossiers.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
