package org.vinculo.shared.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a list is cut into pages. */
public record ListOptions(
        @RestQuery @Min(1) @Max(200) @Parameter(description = "Rows a page, 50 unless said", example = "50")
        @Nullable Integer limit,
        @RestQuery @Parameter(description = "Where the page before ended: its next") @Nullable String cursor,
        @RestQuery @Parameter(description = "Whether to count: exactly to 1,000, then an estimate")
        @Nullable Boolean total) {

    private static final int USUAL_LIMIT = 50;

    public int pageSize() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    public boolean wantsTotal() {
        return Boolean.TRUE.equals(total);
    }
}
