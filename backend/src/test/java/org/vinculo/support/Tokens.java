package org.vinculo.support;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Bearer tokens as the identity provider would issue them to each kind of account, and as a forger might. */
public final class Tokens {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private Tokens() {}

    public static String analyst() {
        return person("analista", "Ana Analista", "analyst");
    }

    /** A second analyst, for what two people do to one record. */
    public static String otherAnalyst() {
        return person("analista2", "Alba Analista", "analyst");
    }

    public static String reviewer() {
        return person("revisora", "Rita Revisora", "reviewer");
    }

    public static String admin() {
        return person("administrador", "Adrián Administrador", "admin");
    }

    /** Signed in with a role this system does not know. */
    public static String stranger() {
        return person("visitante", "Vera Visitante", "offline_access");
    }

    /** Anybody, with any roles or none. */
    public static String named(String username, String... roles) {
        return sign(account(username, username, "none").claim("realm_access", Map.of("roles", Set.of(roles))));
    }

    public static String mission(String code) {
        return sign(account("embajada." + code, "Embajada " + code, "mission").claim("mission", code));
    }

    public static String localGovernment(UUID actor) {
        return sign(account("municipio", "Municipio", "local-government").claim("actor", actor.toString()));
    }

    public static String integration(String... scopes) {
        return sign(account("service-account-integracion", "Integración", "integration")
                .claim("scope", String.join(" ", scopes))
                .claim("azp", "integracion"));
    }

    public static String expired() {
        Instant then = Instant.now().minus(Duration.ofHours(1));
        return sign(account("analista", "Ana Analista", "analyst").issuedAt(then).expiresAt(then.plus(LIFE)));
    }

    /** Valid for an hour: the API takes none older than five minutes, whatever its expiry says. */
    public static String tooOld() {
        Instant then = Instant.now().minus(Duration.ofMinutes(20));
        return sign(account("analista", "Ana Analista", "analyst").issuedAt(then).expiresAt(then.plus(Duration.ofHours(1))));
    }

    public static String foreignIssuer() {
        return sign(account("analista", "Ana Analista", "analyst").issuer("https://elsewhere.example/realms/vinculo"));
    }

    public static String wrongAudience() {
        return sign(account("analista", "Ana Analista", "analyst").audience("another-api"));
    }

    /** All is well but the signature: another key made it. */
    public static String foreignKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return account("analista", "Ana Analista", "analyst").jws().sign(generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Claims to need no signature. */
    public static String algorithmNone() {
        String claims = analyst().split("\\.")[1];
        return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims + ".";
    }

    private static String person(String username, String name, String role) {
        return sign(account(username, name, role));
    }

    private static JwtClaimsBuilder account(String username, String name, String role) {
        Instant now = Instant.now();
        return Jwt.claims()
                .issuer(TestSignIn.ISSUER)
                .audience(TestSignIn.AUDIENCE)
                .subject(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .claim("typ", "Bearer")
                .claim("azp", "vinculo-app")
                .claim("preferred_username", username)
                .claim("name", name)
                .claim("realm_access", Map.of("roles", Set.of(role)));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().sign(privateKey());
    }

    private static PrivateKey privateKey() {
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(TestSignIn.PRIVATE_KEY));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
