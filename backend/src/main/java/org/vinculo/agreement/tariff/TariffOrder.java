package org.vinculo.agreement.tariff;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Ordering;

/** How a list of tariffs is ordered: by category unless said. */
public record TariffOrder(
        @RestQuery @Pattern(regexp = "-?(category|validFrom)") @Parameter(example = "-validFrom",
                description = "category or validFrom, each with - for the other direction") @Nullable String sort) {

    private static final Ordering[] CATEGORY = Ordering.byText("category", "t.category");
    private static final Ordering[] VALID_FROM = Ordering.byNumber("validFrom", "t.from_day");

    Ordering ordering() {
        return Ordering.choose(sort, CATEGORY, VALID_FROM);
    }
}
