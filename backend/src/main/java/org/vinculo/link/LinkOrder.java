package org.vinculo.link;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Ordering;

/** How a list of links is ordered: the latest started first unless said. */
public record LinkOrder(
        @RestQuery @Pattern(regexp = "-?(start|partners|confirmed)") @Parameter(example = "-start",
                description = "start, partners or confirmed (the last confirmation), each with - for the greatest first; "
                        + "unknown days count as the earliest; -start unless said")
        @Nullable String sort) {

    private static final Ordering[] START = Ordering.byNumber("start", "t.start_day");
    private static final Ordering[] PARTNERS = Ordering.byNumber("partners", "t.partner_count");
    private static final Ordering[] CONFIRMED = Ordering.byNumber("confirmed", "t.confirmed_day");

    Ordering ordering() {
        return Ordering.choose(sort == null ? "-start" : sort, START, PARTNERS, CONFIRMED);
    }
}
