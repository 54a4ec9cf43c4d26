package org.vinculo.shared.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the following page; absent on the last
 * @param total how many there are in all, when asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(description = "Cursor of the following page; absent on the last") @Nullable String next,
        @Schema(description = "Present with total=true") @Nullable Total total) {

    /** Exact up to 1,000, then the planner's estimate. */
    @Schema(description = "How many there are in all: exact up to 1,000, then an estimate")
    public record Total(
            @Schema(required = true, examples = "312") long count,
            @Schema(required = true) boolean exact) {

        /** The number up to which rows are counted one by one. */
        public static final int COUNTED = 1_000;
    }
}
