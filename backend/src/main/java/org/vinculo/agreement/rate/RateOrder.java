package org.vinculo.agreement.rate;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Ordering;

/** How a list of rates is ordered: the latest first unless said. */
public record RateOrder(
        @RestQuery @Pattern(regexp = "-?(date)") @Parameter(example = "-date", description = "date or -date, which it is "
                + "unless said") @Nullable String sort) {

    private static final Ordering[] DATE = Ordering.byNumber("date", "t.day");

    Ordering ordering() {
        return Ordering.choose(sort == null ? "-date" : sort, DATE);
    }
}
