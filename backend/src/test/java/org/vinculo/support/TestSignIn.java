package org.vinculo.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * Stands in for the identity provider: a fresh key pair a run, whose public half the API trusts and whose private
 * half {@link Tokens} signs with. Everything else about a token (issuer, audience, age, algorithm) is checked as in
 * production.
 */
@WithTestResource(value = TestSignIn.class, scope = TestResourceScope.GLOBAL)
public class TestSignIn implements QuarkusTestResourceLifecycleManager {
    static final String ISSUER = "http://127.0.0.1:8080/auth/realms/vinculo";
    static final String AUDIENCE = "vinculo-api";
    static final String PRIVATE_KEY = "vinculo.test.private-key";

    @Override
    public Map<String, String> start() {
        KeyPair keys = rsa();
        System.setProperty(PRIVATE_KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        return Map.of(
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.public-key", Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer", ISSUER,
                "quarkus.oidc.token.audience", AUDIENCE);
    }

    @Override
    public void stop() {
        // Nothing runs.
    }

    private static KeyPair rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
