package org.vinculo.link;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.history.Remembered;

/** A link as it was at a version, and the change that led to it. */
@Schema(name = "LinkVersion", description = "A link as it was at a version, and the change that led to it")
public record LinkVersion(
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant at,
        @Schema(required = true, examples = "analista") String author,
        @Schema(description = "The mission it was made for", examples = "AR-EMB-IT") @Nullable String mission,
        @Schema(required = true, examples = "UPDATED") String action,
        @Nullable String reason,
        @Schema(required = true) LinkMemory record,
        @Schema(required = true, description = "The latest first") List<ActivityView> activities) {

    static LinkVersion of(Remembered link) {
        var entry = link.entry();
        var activities = link.parts(LinkMemory.ACTIVITIES, ActivityView.class).stream().sorted(Comparator
                .comparing(ActivityView::date).thenComparing(each -> each.id().toString()).reversed()).toList();
        return new LinkVersion(entry.version(), entry.at(), entry.author(), entry.mission(), entry.action(), entry.reason(),
                link.as(LinkMemory.class), activities);
    }
}
