package org.vinculo.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.catalogue.Countries;
import org.vinculo.exchange.imports.DecisionDraft.NewPlace;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.text.TextRules;

/** Holds what people choose or make up for a place to the rules that a territory's own form has. */
@ApplicationScoped
class NewPlaces {

    private final Jdbi jdbi;
    private final Countries countries;

    @Inject
    NewPlaces(Jdbi jdbi, Countries countries) {
        this.jdbi = jdbi;
        this.countries = countries;
    }

    /** @throws ProblemException 422 */
    void requireChoosable(@Nullable UUID territory) {
        requireThat(territory, "/territory", "unknown-territory",
                "SELECT EXISTS (SELECT FROM territory WHERE id = :id AND dissolved_on IS NULL)");
    }

    /** @throws ProblemException 422 */
    void requireActor(@Nullable UUID actor) {
        requireThat(actor, "/record", "unknown-actor", "SELECT EXISTS (SELECT FROM actor WHERE id = :id AND status = 'ACTIVE')");
    }

    /** The same with clean texts. @throws ProblemException 422 naming every place that is wrong */
    NewPlace checked(NewPlace draft) {
        var errors = new ArrayList<FieldError>();
        var clean = new NewPlace(TextRules.line(draft.name(), "/create/name", 200, errors), draft.country(), draft.level(),
                TextRules.optionalLine(draft.localType(), "/create/localType", 100, errors), draft.parent(), draft.point(), draft.population());
        if (!countries.selectable(draft.country())) {
            errors.add(FieldError.at("/create/country", "unknown-country"));
        }
        if (draft.parent() != null) {
            errors.addAll(jdbi.withHandle(handle -> handle.createQuery("""
                    SELECT CASE WHEN p.dissolved_on IS NOT NULL THEN 'dissolved-territory' WHEN p.country <> :country THEN 'other-country'
                                WHEN p.level = 'MUNICIPAL' AND :level <> 'MUNICIPAL' OR p.level = 'INTERMEDIATE' AND :level = 'REGIONAL'
                                THEN 'level-too-low' ELSE '' END
                      FROM territory p WHERE p.id = :id""").bind("id", draft.parent()).bind("country", draft.country())
                    .bind("level", draft.level().name()).mapTo(String.class).findOne().orElse("unknown-territory")).lines()
                    .filter(code -> !code.isEmpty()).map(code -> FieldError.at("/create/parent", code)).toList());
        }
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
        return clean;
    }

    private void requireThat(@Nullable UUID id, String pointer, String code, String exists) {
        if (id == null || !jdbi.withHandle(handle -> handle.createQuery(exists).bind("id", id).mapTo(Boolean.class).one())) {
            throw ProblemException.validation(FieldError.at(pointer, code));
        }
    }
}
