package org.vinculo.bench.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** An analyst's access tokens, signed with a key of this run's own. The API refuses any older than five minutes. */
public final class Tokens {
    static final String ISSUER = "http://127.0.0.1/auth/realms/bench";
    static final String AUDIENCE = "vinculo-api";

    private static final long LIFE = 300;
    private static final long RENEWED_AFTER = 120;

    private final KeyPair keys;
    private volatile Signed current;

    private record Signed(String token, Instant at) {
    }

    public Tokens() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        current = sign();
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** A token with at least half of its life before it. */
    public String fresh() {
        var signed = current;
        if (Instant.now().isAfter(signed.at().plusSeconds(RENEWED_AFTER))) {
            signed = sign();
            current = signed;
        }
        return signed.token();
    }

    private Signed sign() {
        var now = Instant.now();
        var claims = """
                {"iss":"%s","aud":"%s","sub":"5f0c7a52-6f0e-4d0a-9d5e-0b5e7c1f4a11","typ":"Bearer","azp":"vinculo-app",\
                "iat":%d,"exp":%d,"preferred_username":"analista","name":"Ana Analista",\
                "realm_access":{"roles":["analyst"]}}"""
                .formatted(ISSUER, AUDIENCE, now.getEpochSecond(), now.getEpochSecond() + LIFE);
        var content = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encode(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return new Signed(content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign()), now);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
