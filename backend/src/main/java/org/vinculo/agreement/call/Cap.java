package org.vinculo.agreement.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One rule of a call over the plans of agreements that answer it. */
@Schema(name = "Cap", description = "One rule of a call over plans")
public record Cap(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,49}") @Schema(examples = "state-quarter") String code,
        @NotEmpty @Schema(description = "What the rule says, by language",
                examples = "{\"es\":\"El Estado, a lo sumo un cuarto\"}") Map<String, String> names,
        @NotNull CapEffect effect,
        @NotNull @Valid @Schema(description = "What is measured") Selection measure,
        @Valid @Schema(description = "What the limit's per cent are of; absent: the limit is an amount")
        @Nullable CapBase base,
        @NotNull @Schema(description = "Per cent of the base with up to two decimals, or else an amount in the call's "
                + "currency", examples = "25.00", maxLength = 40) String limit,
        @Schema(description = "Whether each party is measured by itself instead of all together")
        @Nullable Boolean each) {

    /**
     * The same rule after mergers: it holds for those whom the actors it names became.
     *
     * @param survivorOf the actor that an id leads to; the id itself when it was merged into none
     */
    public Cap following(UnaryOperator<UUID> survivorOf) {
        return new Cap(code, names, effect, measure.following(survivorOf),
                base == null ? null : base.following(survivorOf), limit, each);
    }

    boolean isEach() {
        return Boolean.TRUE.equals(each);
    }

    BigDecimal limitValue() {
        return new BigDecimal(limit);
    }
}
