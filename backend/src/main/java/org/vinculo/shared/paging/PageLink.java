package org.vinculo.shared.paging;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The {@code Link} header that leads to the next page with the same filters. */
public final class PageLink {

    private static final String CURSOR = "cursor=";

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

    /** What was asked for, from another place on. A cursor needs no encoding. */
    private static String next(UriInfo uri, String cursor) {
        var asked = uri.getRequestUri();
        var query = new StringBuilder();
        if (asked.getRawQuery() != null) {
            for (var parameter : asked.getRawQuery().split("&")) {
                if (!parameter.isEmpty() && !parameter.startsWith(CURSOR)) {
                    query.append(parameter).append('&');
                }
            }
        }
        return "<" + asked.getRawPath() + "?" + query + CURSOR + cursor + ">; rel=\"next\"";
    }
}
