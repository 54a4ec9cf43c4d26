package org.vinculo.shared.paging;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The {@code Link} header that leads to the next page with the same filters. */
public final class PageLink {

    private PageLink() {
    }

    /** A page as an answer, with its link where there is a next one. */
    public static <T> RestResponse<Page<T>> answer(Page<T> page, UriInfo uri) {
        var answer = ResponseBuilder.ok(page);
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, next(uri, page.next()));
        }
        return answer.build();
    }

    private static String next(UriInfo uri, String cursor) {
        var target = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return "<%s?%s>; rel=\"next\"".formatted(target.getRawPath(), target.getRawQuery());
    }
}
