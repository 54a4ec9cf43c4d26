package org.vinculo.territory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a list is ordered in a file, and how many rows it has: all unless said. A file has neither pages nor a total. */
public record FileOptions(
        @RestQuery @Min(1) @Max(200) @Nullable Integer limit,
        @RestQuery @Pattern(regexp = ListOptions.SORTS) @Nullable String sort) {

    Sort order() {
        return Sort.of(sort);
    }
}
