package org.vinculo.shared.http;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** Refuses a token with empty parts, at which the framework would fail instead of refusing it. */
@Provider
@PreMatching
public class TokenGuard implements ContainerRequestFilter {

    private static final Pattern HOLLOW = Pattern.compile("(?i)bearer\\s+(\\..*|[^.]*\\.(\\..*)?)", Pattern.DOTALL);

    @Override
    public void filter(ContainerRequestContext context) {
        var authorization = context.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && HOLLOW.matcher(authorization).matches()) {
            throw new AuthenticationFailedException();
        }
    }
}
