package org.vinculo.agreement.call;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a cap's per cent are of: the amount that the agreement states as its base, or contributions of the plan. */
@Schema(name = "CapBase", description = "What per cent are of: the base that the agreement states, or contributions")
public record CapBase(
        @Schema(description = "True: the base that the agreement states; then there is no selection")
        @Nullable Boolean stated,
        @Valid @Schema(description = "Contributions; all of them when absent") @Nullable Selection selection) {

    public static final CapBase STATED = new CapBase(true, null);
    public static final CapBase WHOLE_PLAN = new CapBase(null, Selection.ALL);

    public static CapBase of(Selection selection) {
        return new CapBase(null, selection);
    }

    CapBase following(UnaryOperator<UUID> survivorOf) {
        return selection == null ? this : new CapBase(stated, selection.following(survivorOf));
    }

    boolean isStated() {
        return Boolean.TRUE.equals(stated);
    }

    Selection contributions() {
        return selection == null ? Selection.ALL : selection;
    }
}
