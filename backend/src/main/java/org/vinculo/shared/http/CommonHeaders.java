package org.vinculo.shared.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What every answer says: not to be shared between readers, what it varies by, when and under which id it was made. */
@Provider
public class CommonHeaders implements ContainerResponseFilter {

    private final CurrentRequest request;
    private final AllowedMethods allowed;

    @Inject
    CommonHeaders(CurrentRequest request, AllowedMethods allowed) {
        this.request = request;
        this.allowed = allowed;
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        headers.putSingle("X-Request-Id", request.id());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle(HttpHeaders.DATE, DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        if (asked.getMethod().equals(HttpMethod.OPTIONS)) {
            headers.putSingle(HttpHeaders.ALLOW, allowed.of(request.path()));
        }
        headers.putSingle(HttpHeaders.VARY, "Authorization, Accept, Accept-Language");
    }
}
