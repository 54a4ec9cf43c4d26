package org.vinculo.shared.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses a reason that cannot be kept before anything is done, even where nothing would come of the request. */
@Provider
public class ChangeReasonGuard implements ContainerRequestFilter {

    private final ChangeReason reason;

    @Inject
    ChangeReasonGuard(ChangeReason reason) {
        this.reason = reason;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        reason.given();
    }
}
