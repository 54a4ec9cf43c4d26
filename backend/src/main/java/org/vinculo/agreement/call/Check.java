package org.vinculo.agreement.call;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;

/** What came of one cap over one plan, with its figures. */
@Schema(name = "CapCheck", description = "What came of one cap over one plan")
public record Check(
        @Schema(required = true, examples = "state-quarter", description = "The cap's code") String code,
        @Schema(required = true, description = "What the rule says, by language",
                examples = "{\"es\":\"El Estado, a lo sumo un cuarto\"}") Map<String, String> names,
        @Schema(required = true) CapEffect effect,
        @Schema(description = "The party, where each is measured by itself") @Nullable UUID party,
        @Schema(required = true, description = "What was measured") Amount measured,
        @Schema(description = "What the per cent are of; absent where the limit is an amount, or none was stated")
        @Nullable Amount base,
        @Schema(examples = "50.47", description = "Measured in per cent of the base, rounded for reading; absent without a "
                + "base above zero") @Nullable String share,
        @Schema(required = true, examples = "50.00", description = "As the cap states it") String limit,
        @Schema(description = "The limit as an amount; absent when the base is not stated") @Nullable Amount threshold,
        @Schema(description = "How far from the limit: above zero what there is to spare, below zero what is missing, "
                + "too much or does not count; absent when the base is not stated") @Nullable Amount difference,
        @Schema(required = true, description = "Whether a plan may be signed as far as this cap goes") boolean holds) {
}
