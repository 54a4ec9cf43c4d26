package org.vinculo.shared.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

@QuarkusTest
class CommonAnswersTest {

    @Test
    void everyAnswerSaysHowItMayBeKept() {
        Api.as(Tokens.analyst()).get("/me").then().statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Authorization, Accept, Accept-Language")
                .header("X-Content-Type-Options", "nosniff")
                .header("Date", notNullValue())
                .header("RateLimit-Policy", matchesPattern("\"default\";q=\\d+;w=60"))
                .header("RateLimit", matchesPattern("\"default\";r=\\d+;t=\\d+"));
    }

    @Test
    void aRequestKeepsTheIdItCameWith() {
        Api.as(Tokens.analyst()).header("X-Request-Id", "app-0198f1c2").get("/me").then()
                .header("X-Request-Id", "app-0198f1c2");
    }

    @Test
    void anIdThatCouldForgeALogLineIsReplaced() {
        Api.as(Tokens.analyst()).header("X-Request-Id", "a b\tc").get("/me").then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @ParameterizedTest
    @CsvSource({ "es, No existe", "en, Not found", "pt-BR, Não existe", "fr, Introuvable", "it, Non esiste",
            "de, No existe", "'xx;q=nonsense', No existe" })
    void problemsSpeakTheReadersLanguage(String wanted, String title) {
        Api.as(Tokens.analyst()).header("Accept-Language", wanted).get("/problems/no-such-problem").then()
                .statusCode(404).body("title", equalTo(title));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/nowhere", "/api/nowhere", "/nowhere", "/" })
    void anUnknownPathIsAProblemAndNoPage(String path) {
        Api.as(Tokens.analyst()).basePath("").get(path).then().statusCode(404)
                .contentType("application/problem+json").body("type", equalTo("/api/v1/problems/not-found"));
    }

    @Test
    void anUnsupportedMethodNamesTheOnesThatAre() {
        Api.writing(Tokens.analyst()).body("{}").post("/me").then().statusCode(405)
                .header("Allow", containsString("GET"))
                .body("type", equalTo("/api/v1/problems/method-not-allowed"));
    }

    @Test
    void anUnavailableFormatIsSaid() {
        Api.as(Tokens.analyst()).accept("image/png").get("/me").then().statusCode(406)
                .body("type", equalTo("/api/v1/problems/not-acceptable"));
    }

    @Test
    void anUnknownParameterIsNamed() {
        Api.as(Tokens.analyst()).queryParam("colour", "blue").get("/me").then().statusCode(400)
                .body("type", equalTo("/api/v1/problems/unknown-parameter"))
                .body("errors[0].parameter", equalTo("colour"));
    }

    @Test
    void aProblemsTypeLeadsToItsDescription() {
        Api.anonymous().header("Accept-Language", "en").get("/problems/version-mismatch").then().statusCode(200)
                .body("status", equalTo(412)).body("title", equalTo("Somebody changed it first"))
                .body("description", containsString("merged"));
    }
}
