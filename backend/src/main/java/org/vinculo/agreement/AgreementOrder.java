package org.vinculo.agreement;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Ordering;

/** How a list of agreements is ordered: the latest signed first unless said. */
public record AgreementOrder(
        @RestQuery @Pattern(regexp = "-?(signedOn|closesOn|title|updatedAt)") @Parameter(example = "-signedOn",
                description = "signedOn, closesOn, title or updatedAt, each with - for the greatest first; unknown days count "
                        + "as the earliest; -signedOn unless said")
        @Nullable String sort) {

    private static final Ordering[] SIGNED = Ordering.byNumber("signedOn", "t.signed_day");
    private static final Ordering[] CLOSES = Ordering.byNumber("closesOn", "t.closes_day");
    private static final Ordering[] TITLE = Ordering.byText("title", "t.sort_title");
    private static final Ordering[] UPDATED = Ordering.byNumber("updatedAt", "t.updated_micros");

    Ordering ordering() {
        return Ordering.choose(sort == null ? "-signedOn" : sort, SIGNED, CLOSES, TITLE, UPDATED);
    }
}
