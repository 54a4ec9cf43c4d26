package org.vinculo.shared.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How many rows of a list a file has: all unless said. A file has neither pages nor a total. */
public record FileOptions(@RestQuery @Min(1) @Max(200) @Nullable Integer limit) {
}
