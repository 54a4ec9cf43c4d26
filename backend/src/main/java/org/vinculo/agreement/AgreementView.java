package org.vinculo.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;

/** An agreement with its parties and the plan that holds. */
@Schema(name = "Agreement", description = "A co-financing agreement with its parties and the plan that holds")
public record AgreementView(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000401") UUID id,
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true) LinkRef link,
        @Schema(required = true, examples = "Observatorio de la cuenca del Lago Argentino y del Isère") String title,
        @Schema(examples = "FR-AR-2027-04") @Nullable String code,
        @Schema(description = "The call that it answers") @Nullable CallRef call,
        @Schema(required = true, examples = "EUR") String accountCurrency,
        @Schema(description = "The base that caps of the call may refer to") @Nullable Amount statedBase,
        @Schema(required = true) AgreementState state,
        @Schema(required = true, enumeration = { "INTERNAL", "PUBLISHED" }) String visibility,
        @Schema(examples = "2026-11-20") @Nullable LocalDate signedOn,
        @Schema(examples = "2027-01-01") @Nullable LocalDate effectiveOn,
        @Schema(examples = "2029-12-31") @Nullable LocalDate closesOn,
        @Schema(description = "The day it was closed or terminated") @Nullable LocalDate endedOn,
        @Schema(description = "Not for the public") @Nullable String endReason,
        @Schema(required = true, description = "Languages it is written in (ISO 639)", examples = "[\"es\", \"fr\"]")
        List<String> languages,
        @Schema(required = true, description = "In the order they were named") List<AgreementParty> parties,
        @Schema(required = true, description = "The one in force, or the one in preparation while nothing is signed") Plan plan,
        @Schema(description = "The amendment in preparation; not for the public") @Nullable Plan amendment,
        @Schema(required = true, description = "All of them; for the public, those that were signed") List<PlanSummary> plans,
        @Schema(required = true, description = "The earliest first; none for the public") List<TransitionView> transitions,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant createdAt,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant updatedAt,
        @Schema(description = "The account that put it on record; not for the public", examples = "analista")
        @Nullable String createdBy) {

    List<UUID> actors() {
        return parties.stream().map(party -> party.actor().id()).toList();
    }

    /** What may be corrected, as it is. */
    AgreementFacts facts() {
        return new AgreementFacts(title, code, call == null ? null : call.id(), accountCurrency, statedBase, effectiveOn,
                closesOn, languages);
    }

    /** The plan that changes are made to; null when there is none. */
    @Nullable Plan working() {
        return state == AgreementState.DRAFT ? plan : amendment;
    }

    /** As those read it who see it because it is published: without who did what why, and without what is in preparation. */
    AgreementView forThePublic() {
        return new AgreementView(id, version, link, title, code, call, accountCurrency, statedBase, state, visibility, signedOn,
                effectiveOn, closesOn, endedOn, null, languages, parties, plan.forThePublic(), null,
                plans.stream().filter(each -> each.state() == PlanState.SIGNED)
                        .map(each -> new PlanSummary(each.number(), each.state(), null, each.signedOn(), each.preparedAt())).toList(),
                List.of(), createdAt, updatedAt, null);
    }
}
