package org.vinculo.history;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of the change log reads in the contract. */
@Schema(name = "HistoryPage", description = "One page of a change log, newest first")
public record HistoryPage(@Schema(required = true) List<HistoryEntry> items,
        @Schema(description = "Cursor of the following page; absent on the last") String next) {
}
