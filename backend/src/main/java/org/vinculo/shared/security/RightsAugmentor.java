package org.vinculo.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives a signed-in identity its rights: people by their roles, integrations by their token's scopes. */
@ApplicationScoped
public class RightsAugmentor implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        if (token.getSubject() == null || token.getSubject().isBlank()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("A token without a subject is nobody's"));
        }
        var rights = QuarkusSecurityIdentity.builder(identity);
        boolean person = !Collections.disjoint(identity.getRoles(), Roles.PEOPLE);
        boolean integration = identity.getRoles().contains(Roles.INTEGRATION);
        var scopes = Scopes.of(token);
        if (person || integration && scopes.mayRead()) {
            rights.addRole(Roles.MAY_READ);
        }
        if (person || integration && scopes.mayWrite()) {
            rights.addRole(Roles.MAY_WRITE);
        }
        return Uni.createFrom().item(rights.build());
    }
}
