package org.vinculo.hostile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Tokens;

/** A browser on another origin: the one that is named may, any other may not. */
@QuarkusTest
@TestProfile(ForeignOriginTest.OneOrigin.class)
class ForeignOriginTest {

    private static final String APP = "https://app.example";

    /** The app lives on one other origin. */
    public static class OneOrigin implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.origins", APP);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "https://app.example.evil.example", "http://app.example",
            "https://app.example:444", "null", "https://xapp.example" })
    void anOriginThatIsNotNamedIsRefused(String origin) {
        preflight(origin, "PATCH").statusCode(403).header("Access-Control-Allow-Origin", nullValue());
        get(origin).statusCode(403).header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void theNamedOriginMaySendWhatTheAppSends() {
        for (var method : new String[] { "GET", "POST", "PUT", "PATCH" }) {
            preflight(APP, method).statusCode(200).header("Access-Control-Allow-Origin", equalTo(APP))
                    .header("Access-Control-Allow-Methods", containsString(method))
                    .header("Access-Control-Allow-Headers", containsString("if-match"))
                    .header("Access-Control-Allow-Headers", containsString("change-reason"));
        }
    }

    @Test
    void theNamedOriginMayReadTheHeadersTheAppNeeds() {
        get(APP).statusCode(200).header("Access-Control-Allow-Origin", equalTo(APP))
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Location"))
                .header("Access-Control-Expose-Headers", containsString("Retry-After"));
    }

    private static ValidatableResponse preflight(String origin, String method) {
        return RestAssured.given().header("Origin", origin).header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "authorization,if-match,idempotency-key,change-reason,content-type")
                .options("/api/v1/territories").then();
    }

    private static ValidatableResponse get(String origin) {
        return RestAssured.given().header("Origin", origin).header("Authorization", "Bearer " + Tokens.analyst())
                .get("/api/v1/countries").then();
    }
}
