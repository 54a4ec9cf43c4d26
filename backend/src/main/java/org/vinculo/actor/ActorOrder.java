package org.vinculo.actor;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Ordering;

/** How a list of actors is ordered: by name unless said. */
public record ActorOrder(
        @RestQuery @Pattern(regexp = "-?(name|links)") @Parameter(example = "-links",
                description = "name, -name, links or -links (those that the reader may see)")
        @Nullable String sort) {

    private static final Ordering[] NAME = Ordering.byText("name", "t.sort_name");
    private static final Ordering[] LINKS = Ordering.byNumber("links", "t.link_count");
    private static final Ordering[] PUBLISHED = Ordering.byNumber("links", "t.published_link_count");

    /** @param everyLink whether the reader sees more links than the published ones */
    Ordering ordering(boolean everyLink) {
        return Ordering.choose(sort, NAME, everyLink ? LINKS : PUBLISHED);
    }
}
