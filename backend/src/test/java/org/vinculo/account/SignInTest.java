package org.vinculo.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

@QuarkusTest
class SignInTest {

    @Test
    void anAnalystSeesWhoTheyAreAndWhatTheyMayDo() {
        Api.as(Tokens.analyst()).get("/me").then().statusCode(200)
                .body("username", equalTo("analista"))
                .body("name", equalTo("Ana Analista"))
                .body("roles", contains("analyst"))
                .body("mission", nullValue())
                .body("abilities.territories.create", is(true)).body("abilities.actors.create", is(true))
                .body("abilities.links.create", is(true))
                .body("abilities.referenceData.manage", is(false));
    }

    @Test
    void anAdministratorManagesReferenceData() {
        Api.as(Tokens.admin()).get("/me").then().statusCode(200).body("abilities.referenceData.manage", is(true));
    }

    @Test
    void aFocalPointSeesTheirActorAndMayCreateNoTerritory() {
        var actor = UUID.randomUUID();
        Api.as(Tokens.localGovernment(actor)).get("/me").then().statusCode(200)
                .body("actor", equalTo(actor.toString()))
                .body("abilities.territories.create", is(false)).body("abilities.actors.create", is(false))
                .body("abilities.links.create", is(false));
    }

    @Test
    void rightsOfTheSystemItselfAreNotListedAsRoles() {
        Api.as(Tokens.integration("vinculo.read", "vinculo.write")).get("/me").then().statusCode(200)
                .body("roles", contains("integration"))
                .body("abilities.territories.create", is(true));
    }

    @Test
    void withoutATokenTheAnswerSaysToSignIn() {
        Api.anonymous().get("/me").then().statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/api/v1/problems/unauthenticated"))
                .body("title", equalTo("Hace falta iniciar sesión"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aBadTokenIsRefused(String kind, String token) {
        Api.as(token).get("/me").then().statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("type", equalTo("/api/v1/problems/unauthenticated"))
                .body("detail", nullValue());
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("expired", Tokens.expired()),
                Arguments.of("older than five minutes", Tokens.tooOld()),
                Arguments.of("of another issuer", Tokens.foreignIssuer()),
                Arguments.of("for another audience", Tokens.wrongAudience()),
                Arguments.of("signed by another key", Tokens.foreignKey()),
                Arguments.of("with algorithm none", Tokens.algorithmNone()),
                Arguments.of("no token at all", "rosario"));
    }

    @Test
    void healthAndContractNeedNoToken() {
        Api.anonymous().basePath("").get("/api/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        Api.anonymous().basePath("").accept("*/*").get("/api/v1/openapi").then().statusCode(200);
    }
}
