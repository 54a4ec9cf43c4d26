package org.vinculo.agreement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.history.Remembered;

/** An agreement as it was at a version, and the change that led to it. */
@Schema(name = "AgreementVersion", description = "An agreement as it was at a version, and the change that led to it")
public record AgreementVersion(
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant at,
        @Schema(required = true, examples = "analista") String author,
        @Schema(description = "The mission it was made for", examples = "AR-EMB-FR") @Nullable String mission,
        @Schema(required = true, examples = "UPDATED") String action,
        @Nullable String reason,
        @Schema(required = true) AgreementMemory record,
        @Schema(required = true, description = "The rows of each plan then") List<PlanThen> plans) {

    /** The rows of a plan as they were. */
    @Schema(name = "PlanThen", description = "The rows of a plan as they were")
    public record PlanThen(
            @Schema(required = true, examples = "0") int number,
            @Schema(required = true, description = "By id") List<Contribution> contributions,
            @Schema(required = true, description = "By day") List<ScheduleRow> schedule) {
    }

    static AgreementVersion of(Remembered agreement) {
        var entry = agreement.entry();
        var record = agreement.as(AgreementMemory.class);
        var plans = Objects.requireNonNullElse(record.plans(), List.<PlanSummary>of()).stream()
                .map(plan -> then(agreement, plan.number())).toList();
        return new AgreementVersion(entry.version(), entry.at(), entry.author(), entry.mission(), entry.action(),
                entry.reason(), record, plans);
    }

    private static PlanThen then(Remembered agreement, int number) {
        return new PlanThen(number, agreement.parts(AgreementMemory.contributions(number), Contribution.class),
                agreement.parts(AgreementMemory.schedule(number), ScheduleRow.class).stream()
                        .sorted(Comparator.comparing(ScheduleRow::dueOn)).toList());
    }
}
