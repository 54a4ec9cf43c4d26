package org.vinculo.agreement.call;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Ordering;

/** How a list of calls is ordered: the one that closes last first unless said. */
public record CallOrder(
        @RestQuery @Pattern(regexp = "-?(closesOn|code)") @Parameter(example = "-closesOn",
                description = "closesOn or code, each with - for the other direction; -closesOn unless said")
        @Nullable String sort) {

    private static final Ordering[] CLOSES_ON = Ordering.byNumber("closesOn", "t.close_day");
    private static final Ordering[] CODE = Ordering.byText("code", "t.code");

    Ordering ordering() {
        return Ordering.choose(sort == null ? "-closesOn" : sort, CLOSES_ON, CODE);
    }
}
