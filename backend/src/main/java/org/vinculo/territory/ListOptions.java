package org.vinculo.territory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a list is ordered and cut into pages. */
public record ListOptions(
        @RestQuery @Min(1) @Max(200) @Parameter(description = "Rows a page, 50 unless said", example = "50")
        @Nullable Integer limit,
        @RestQuery @Parameter(description = "Where the page before ended: its next") @Nullable String cursor,
        @RestQuery @Pattern(regexp = SORTS) @Parameter(example = "-population",
                description = "name, -name, population or -population; unknown populations count as the smallest")
        @Nullable String sort,
        @RestQuery @Parameter(description = "Whether to count: exactly to 1,000, then an estimate")
        @Nullable Boolean total) {

    static final String SORTS = "-?(name|population)";

    private static final int USUAL_LIMIT = 50;

    int pageSize() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    boolean wantsTotal() {
        return Boolean.TRUE.equals(total);
    }

    Sort order() {
        return Sort.of(sort);
    }
}
