package org.vinculo.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person or program that asks, as its token says. */
@RequestScoped
public class Viewer {

    private final SecurityIdentity identity;
    private final Jurisdictions jurisdictions;
    private final MergedActors mergedActors;
    private @Nullable Optional<UUID> own;

    @Inject
    Viewer(SecurityIdentity identity, Jurisdictions jurisdictions, MergedActors mergedActors) {
        this.identity = identity;
        this.jurisdictions = jurisdictions;
        this.mergedActors = mergedActors;
    }

    /** The token's subject: stable for ever, unlike the name. */
    public String id() {
        return token().map(JsonWebToken::getSubject).orElse("anonymous");
    }

    public String issuer() {
        return token().map(JsonWebToken::getIssuer).orElse("");
    }

    /** The application the token was given to. */
    public String client() {
        return claim("azp").orElse("");
    }

    public String username() {
        return claim("preferred_username").orElseGet(this::id);
    }

    public String name() {
        return claim("name").orElseGet(this::username);
    }

    public Optional<String> locale() {
        return claim("locale");
    }

    /** The mission's code, such as AR-EMB-IT, for its officers. */
    public Optional<String> mission() {
        return claim("mission").filter(code -> has(Roles.MISSION));
    }

    /** Countries of the viewer's mission; empty for everybody else. */
    public Set<String> missionCountries() {
        return mission().map(jurisdictions::countriesOf).orElse(Set.of());
    }

    /**
     * The local government whose focal point this is: the one the token names or, when that one was merged, the one it
     * leads to now. What is no id is nobody's.
     */
    public Optional<UUID> actor() {
        if (own == null) {
            own = claim("actor").filter(id -> has(Roles.LOCAL_GOVERNMENT)).flatMap(Viewer::id)
                    .map(mergedActors::survivorOf);
        }
        return own;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Realm roles only, without the rights derived from them. */
    public Set<String> roles() {
        return identity.getRoles().stream().filter(role -> Roles.PEOPLE.contains(role)
                || role.equals(Roles.INTEGRATION)).collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public Scopes scopes() {
        return token().map(Scopes::of).orElse(new Scopes(Set.of()));
    }

    private Optional<String> claim(String name) {
        return token().map(token -> token.<Object>getClaim(name)).map(Object::toString).filter(value -> !value.isBlank());
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
