package org.vinculo.agreement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;

/** What a plan's rows add up to. Totals are sums of rounded rows, so that each opens into them to the last minor unit. */
@Schema(name = "PlanTotals", description = "What a plan's rows add up to")
public record PlanTotals(
        @Schema(required = true, description = "In the account's currency") Amount value,
        @Schema(required = true, description = "Every party, in their order") List<ByParty> byParty,
        @Schema(required = true, description = "Every party's country") List<ByCountry> byCountry,
        @Schema(required = true, description = "What was committed, currency by currency") List<Amount> byCurrency,
        @Schema(required = true, description = "What is financed; without a name, what finances nothing in particular")
        List<ByComponent> byComponent,
        @Schema(examples = "0.98", description = "The smallest country's share over the largest; absent while fewer than two "
                + "contribute") @Nullable String parity) {

    /** What one party commits, in the account's currency. */
    @Schema(name = "PartyTotal", description = "What one party commits, in the account's currency")
    public record ByParty(
            @Schema(required = true) UUID partyId,
            @Schema(required = true, examples = "AR") String country,
            @Schema(required = true) Amount cash,
            @Schema(required = true) Amount inKind,
            @Schema(required = true) Amount staffTime,
            @Schema(required = true) Amount value,
            @Schema(required = true, description = "Per cent; all together exactly 100.00, or nothing of nothing",
                    examples = "29.21") String share) {
    }

    /** What a country's parties commit, in the account's currency. */
    @Schema(name = "CountryTotal", description = "What a country's parties commit, in the account's currency")
    public record ByCountry(
            @Schema(required = true, examples = "AR") String country,
            @Schema(required = true) Amount value,
            @Schema(required = true, description = "Per cent; all together exactly 100.00, or nothing of nothing",
                    examples = "50.47") String share) {
    }

    /** What is financed, in the account's currency. */
    @Schema(name = "ComponentTotal", description = "What is financed, in the account's currency")
    public record ByComponent(
            @Schema(examples = "Ingeniería") @Nullable String component,
            @Schema(required = true) Amount value) {
    }
}
