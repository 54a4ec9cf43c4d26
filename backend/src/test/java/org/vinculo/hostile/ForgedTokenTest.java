package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

/** Tokens that are old, foreign, forged or no tokens. */
@QuarkusTest
class ForgedTokenTest {

    private static final String HEADER = "{\"alg\": \"RS256\", \"typ\": \"JWT\"}";

    @Test
    void aTokenThatIsNotValidOpensNoOperation() {
        var tokens = List.of(Tokens.expired(), Tokens.tooOld(), Tokens.foreignIssuer(), Tokens.wrongAudience(), Tokens.foreignKey(),
                Tokens.algorithmNone(), Tokens.analyst() + "x", Tokens.analyst().substring(1), "x", "a.b.c");
        for (var operation : Operations.all()) {
            for (var token : tokens) {
                if (!operation.anonymous()) {
                    var refused = Refusal.of(401, "unauthenticated", () -> operation.send(Api.as(token), token));
                    assertThat(refused).isNotNull();
                }
            }
        }
    }

    @Test
    void theServersPublicKeyIsNoSecretToSignWith() throws GeneralSecurityException {
        var key = ConfigProvider.getConfig().getValue("quarkus.oidc.public-key", String.class);
        for (var secret : List.of(key.getBytes(StandardCharsets.UTF_8), Base64.getDecoder().decode(key))) {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var signed = encode("{\"alg\": \"HS256\", \"typ\": \"JWT\"}") + "." + encode(claims(""));
            unauthenticated(signed + "." + encode(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** The helper below signs as the identity provider does, so what is refused is refused for its claims. */
    @Test
    void aTokenSignedByHandIsTaken() throws GeneralSecurityException {
        assertThat(Api.as(signed(HEADER, claims(""))).get("/territories").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"exp\"", "\"iat\"", "\"aud\"", "\"iss\"", "\"sub\"" })
    void aTokenThatLeavesOutAClaimIsRefused(String claim) throws GeneralSecurityException {
        unauthenticated(signed(HEADER, claims("").replace(claim, "\"other\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"nbf\": 99999999999", "\"exp\": \"never\"", "\"aud\": []", "\"sub\": \"\"", "\"iss\": \"\"", "\"exp\": 0" })
    void aTokenWithAnImpossibleClaimIsRefused(String claim) throws GeneralSecurityException {
        unauthenticated(signed(HEADER, claims(", " + claim)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"alg\": \"none\"}", "{\"alg\": \"RS512\"}", "{\"alg\": \"\"}", "{}", "[]", "x", "{\"alg\": \"NONE\"}" })
    void aTokenOfAnotherAlgorithmIsRefused(String header) throws GeneralSecurityException {
        unauthenticated(signed(header, claims("")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Bearer", "Bearer ", "Bearer .", "Bearer ..", "Bearer ...", "Bearer a..", "Bearer .a.", "Basic YTpi",
            "Digest x", "Bearer é", "Bearer a b", "Negotiate x", "null", "Bearer null", "Bearer %s%s%n" })
    void whatIsNoTokenIsRefused(String authorization) {
        var answer = RawHttp.send("GET /api/v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: " + authorization + "\r\n",
                new byte[0]);
        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.header("www-authenticate")).startsWith("Bearer");
    }

    @Test
    void aTokenInTheAddressIsNone() {
        Refusal.of(401, "unauthenticated", () -> Api.anonymous().queryParam("access_token", Tokens.analyst()).get("/me"));
    }

    private static void unauthenticated(String token) {
        for (var path : List.of("/me", "/territories")) {
            Refusal.of(401, "unauthenticated", () -> Api.as(token).get(path));
        }
    }

    private static String claims(String more) {
        long now = Instant.now().getEpochSecond();
        return """
                {"iss": "http://127.0.0.1:8080/auth/realms/vinculo", "aud": "vinculo-api", "sub": "by-hand", "iat": %d, "exp": %d,
                 "realm_access": {"roles": ["analyst"]}%s}""".formatted(now, now + 200, more);
    }

    private static String signed(String header, String claims) throws GeneralSecurityException {
        var key = KeyFactory.getInstance("RSA").generatePrivate(
                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(System.getProperty("vinculo.test.private-key"))));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        var content = encode(header) + "." + encode(claims);
        signature.update(content.getBytes(StandardCharsets.UTF_8));
        return content + "." + encode(signature.sign());
    }

    private static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
