package org.vinculo.agreement.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.agreement.AgreementSheets;
import org.vinculo.agreement.AgreementSheets.Sheet;
import org.vinculo.agreement.PlanSigned;
import org.vinculo.link.Links;

/**
 * What plans say, with its hash: of a signed plan what it said that day, for ever, whatever became of the names in it; of
 * any other what it says now.
 */
@ApplicationScoped
class DossierContents {

    private final AgreementSheets sheets;
    private final Links links;
    private final Jdbi jdbi;

    @Inject
    DossierContents(AgreementSheets sheets, Links links, Jdbi jdbi) {
        this.sheets = sheets;
        this.links = links;
        this.jdbi = jdbi;
    }

    /** A content and the hash of its canonical form. */
    record Hashed(DossierContent content, String hash) {
    }

    Hashed of(Sheet sheet) {
        return kept(sheet.agreement().id(), sheet.plan().number()).orElseGet(() -> {
            var content = now(sheet);
            return new Hashed(content, Hash.of(CanonicalJson.write(content)));
        });
    }

    /** Keeps what is signed, in the transaction that signs it. */
    void keep(@Observes PlanSigned signed) {
        var content = CanonicalJson.write(now(sheets.signed(signed)));
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO agreement_dossier (agreement_id, plan, content, hash) VALUES (:id, :plan, :content, :hash)""")
                .bind("id", signed.agreement()).bind("plan", signed.plan()).bind("content", content)
                .bind("hash", Hash.of(content)).execute());
    }

    private DossierContent now(Sheet sheet) {
        return DossierContent.of(sheet, sheets.checks(sheet), links.objectives(sheet.agreement().link().id()).orElse(null));
    }

    private Optional<Hashed> kept(UUID agreement, int plan) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT content, hash FROM agreement_dossier WHERE agreement_id = :id AND plan = :plan""")
                .bind("id", agreement).bind("plan", plan)
                .map((row, context) -> new Hashed(CanonicalJson.read(row.getString("content")), row.getString("hash")))
                .findOne());
    }
}
