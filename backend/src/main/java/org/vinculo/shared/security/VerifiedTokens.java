package org.vinculo.shared.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.credential.Credential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a bearer token once and then takes the very same token for a minute, or until it ends if that is sooner.
 * Checking a signature anew costs a quarter of what a read costs; a person's page asks a dozen times with one token.
 * Only tokens that were accepted are kept, whole, so that one differing in a single character is checked like any other.
 */
@ApplicationScoped
class VerifiedTokens implements HttpAuthenticationMechanism {

    /** How long a signing key that the provider has withdrawn may still count. */
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final String BEARER = "Bearer ";

    private final Cache<String, SecurityIdentity> accepted;
    private final HttpAuthenticationMechanism verifier;

    @Inject
    VerifiedTokens(OidcAuthenticationMechanism verifier, @ConfigProperty(name = "quarkus.oidc.token.age") Duration age) {
        this.verifier = verifier;
        this.accepted = Caffeine.newBuilder().maximumSize(MOST).expireAfter(Expiry.<String, SecurityIdentity>creating(
                (token, identity) -> remaining((JsonWebToken) identity.getPrincipal(), age, Instant.now()))).build();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return verifier.authenticate(context, manager);
        }
        var known = accepted.getIfPresent(authorization);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return verifier.authenticate(context, manager).invoke(identity -> {
            if (identity != null && identity.getPrincipal() instanceof JsonWebToken) {
                accepted.put(authorization, withoutItsRequest(identity));
            }
        });
    }

    /** How long a token may be taken without a look at its signature: never beyond its own end, nor its greatest age. */
    static Duration remaining(JsonWebToken token, Duration age, Instant now) {
        var end = Instant.ofEpochSecond(Math.min(token.getExpirationTime(), token.getIssuedAtTime() + age.toSeconds()));
        var left = Duration.between(now, end);
        return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) > 0 ? LONGEST : left;
    }

    /** The verifier ties an identity to the request it came with, which must not be kept alive. */
    private static SecurityIdentity withoutItsRequest(SecurityIdentity identity) {
        var kept = QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal()).addRoles(identity.getRoles());
        identity.getCredentials().forEach((Credential credential) -> kept.addCredential(credential));
        return kept.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return verifier.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return verifier.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return verifier.getCredentialTransport(context);
    }

    /** Asked before the mechanism it stands in front of. */
    @Override
    public int getPriority() {
        return verifier.getPriority() + 1;
    }
}
