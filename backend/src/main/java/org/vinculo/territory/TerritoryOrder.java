package org.vinculo.territory;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Ordering;

/** How a list of territories is ordered: by name unless said. */
public record TerritoryOrder(
        @RestQuery @Pattern(regexp = "-?(name|population)") @Parameter(example = "-population",
                description = "name, -name, population or -population; unknown populations count as the smallest")
        @Nullable String sort) {

    private static final Ordering[] NAME = Ordering.byText("name", "t.sort_name");
    private static final Ordering[] POPULATION = Ordering.byNumber("population", "coalesce(t.population, -1)");

    Ordering ordering() {
        return Ordering.choose(sort, NAME, POPULATION);
    }
}
