package org.vinculo.shared.security;

import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What an integration's token was granted. */
public record Scopes(Set<String> names) {

    public static final String READ = "vinculo.read";
    public static final String READ_ALL = "vinculo.read-all";
    public static final String WRITE = "vinculo.write";

    static Scopes of(JsonWebToken token) {
        String scope = token.getClaim("scope");
        return new Scopes(scope == null ? Set.of() : Set.of(scope.strip().split("\\s+")));
    }

    public boolean mayRead() {
        return names.contains(READ) || names.contains(READ_ALL);
    }

    /** Whether beside what is published the rest may be read too. */
    public boolean mayReadAll() {
        return names.contains(READ_ALL);
    }

    public boolean mayWrite() {
        return names.contains(WRITE);
    }
}
