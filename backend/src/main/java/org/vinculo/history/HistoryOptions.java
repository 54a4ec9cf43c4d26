package org.vinculo.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a change log is cut into pages. */
public record HistoryOptions(
        @RestQuery @Min(1) @Max(200) @Parameter(description = "Rows a page, 50 unless said", example = "50")
        @Nullable Integer limit,
        @RestQuery @Pattern(regexp = "[a-z][A-Za-z0-9]{0,49}(/[0-9a-f-]{36})?") @Parameter(
                description = "The memory of one field: only changes of it, and nothing else of them; a field nobody "
                        + "ever filled in has none", example = "plannedEnd")
        @Nullable String field,
        @RestQuery @Parameter(description = "Where the page before ended: its next") @Nullable String cursor) {

    private static final int USUAL_LIMIT = 50;

    int pageSize() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
