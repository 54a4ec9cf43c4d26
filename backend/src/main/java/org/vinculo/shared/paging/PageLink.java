package org.vinculo.shared.paging;

import jakarta.ws.rs.core.UriInfo;

/** The {@code Link} header that leads to the next page with the same filters. */
public final class PageLink {

    private PageLink() {
    }

    public static String next(UriInfo uri, String cursor) {
        var target = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return "<%s?%s>; rel=\"next\"".formatted(target.getRawPath(), target.getRawQuery());
    }
}
