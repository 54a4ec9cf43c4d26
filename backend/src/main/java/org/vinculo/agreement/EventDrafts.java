package org.vinculo.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What people state about what happens to an agreement. */
final class EventDrafts {

    private EventDrafts() {
    }

    /** That it was signed. */
    @Schema(name = "SignatureDraft", description = "That it was signed")
    public record Signature(
            @NotNull @Schema(examples = "2026-11-20", description = "The day of the signature") LocalDate on,
            @Schema(examples = "2027-01-01", description = "When it is to enter into force; absent: as the draft says")
            @Nullable LocalDate effectiveOn) {
    }

    /** That something happened on a day. */
    @Schema(name = "DayDraft", description = "The day that it happened")
    public record Day(@NotNull @Schema(examples = "2026-11-20") LocalDate on) {
    }

    /** That it ended on a day, and why. */
    @Schema(name = "EndDraft", description = "The day that it ended, and why")
    public record End(
            @NotNull @Schema(examples = "2026-11-20") LocalDate on,
            @NotBlank @CodePointLength(max = 2000) @Schema(maxLength = 2000, examples = "Ejecutado y rendido") String reason) {
    }
}
