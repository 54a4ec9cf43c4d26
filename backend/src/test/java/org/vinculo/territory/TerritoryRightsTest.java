package org.vinculo.territory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.shared.listing.FileFormat;
import org.vinculo.support.Api;
import org.vinculo.support.Territories.Saved;
import org.vinculo.support.Tokens;

@QuarkusTest
class TerritoryRightsTest {

    private static Saved italian;

    @ParameterizedTest
    @ValueSource(strings = { "", "/children", "/history", "/abilities" })
    void whoeverHasAKnownRoleReadsAndNobodyElse(String part) {
        var path = italian().path() + part;
        for (var token : new String[] { Tokens.analyst(), Tokens.reviewer(), Tokens.admin(), Tokens.mission("AR-EMB-ES"),
            Tokens.localGovernment(UUID.randomUUID()), Tokens.integration("vinculo.read"),
            Tokens.integration("vinculo.read-all") }) {
            Api.as(token).get(path).then().statusCode(200);
        }
        Api.as(Tokens.integration("vinculo.write")).get(path).then().statusCode(403);
        Api.as(Tokens.stranger()).get(path).then().statusCode(403).contentType("application/problem+json");
        Api.anonymous().get(path).then().statusCode(401).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/territories", "/territories/by-code/INDEC/1", "/countries", "/currencies", "/themes",
        "/search?q=roma" })
    void listsAndSearchNeedASignInToo(String path) {
        Api.anonymous().get(path).then().statusCode(401);
        Api.as(Tokens.stranger()).get(path).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/csv", "application/x-ndjson", "application/geo+json", FileFormat.XLSX })
    void exportsNeedTheSameRightAsTheList(String format) {
        Api.anonymous().accept(format + ", application/problem+json").get("/territories").then().statusCode(401);
        Api.as(Tokens.stranger()).accept(format + ", application/problem+json").get("/territories").then().statusCode(403);
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(Arguments.of("expired", Tokens.expired()), Arguments.of("too old", Tokens.tooOld()),
                Arguments.of("foreign issuer", Tokens.foreignIssuer()),
                Arguments.of("another audience", Tokens.wrongAudience()),
                Arguments.of("foreign key", Tokens.foreignKey()), Arguments.of("alg none", Tokens.algorithmNone()),
                Arguments.of("rubbish", "rubbish"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aTokenThatIsNotOursWritesNothing(String kind, String token) {
        town("IT", "Da nessuno").post(token).statusCode(401).body("type", equalTo("/api/v1/problems/unauthenticated"));
    }

    @Test
    void analystsReviewersAdministratorsAndWritingIntegrationsWriteEverywhere() {
        for (var token : new String[] { Tokens.analyst(), Tokens.reviewer(), Tokens.admin(),
            Tokens.integration("vinculo.write") }) {
            town("DE", "Überall").post(token).statusCode(201);
        }
    }

    @Test
    void aMissionWritesInItsCountriesOnly() {
        town("IT", "Della missione").post(Tokens.mission("AR-EMB-IT")).statusCode(201);
        town("ES", "Fuera de la misión").post(Tokens.mission("AR-EMB-IT")).statusCode(403)
                .body("type", equalTo("/api/v1/problems/forbidden"))
                .body("detail", equalTo("Ese país está fuera de la jurisdicción de la representación."));
        town("IT", "De ninguna").post(Tokens.mission("AR-EMB-XX")).statusCode(403);
    }

    @Test
    void localGovernmentsAndReadingIntegrationsWriteNothing() {
        town("AR", "Del municipio").post(Tokens.localGovernment(UUID.randomUUID())).statusCode(403);
        town("AR", "De lectura").post(Tokens.integration("vinculo.read")).statusCode(403);
        town("AR", "De nadie").post(Tokens.stranger()).statusCode(403);
    }

    @Test
    void everyKindOfChangeAsksForTheSameRight() {
        var town = italian();
        for (var token : new String[] { Tokens.mission("AR-EMB-ES"), Tokens.localGovernment(UUID.randomUUID()),
            Tokens.integration("vinculo.read") }) {
            Api.patching(token, town.etag()).body("{\"population\":1}").patch(town.path()).then().statusCode(403);
            Api.writing(token).header("If-Match", town.etag()).body("[]").put(town.path() + "/identifiers").then()
                    .statusCode(403);
            Api.writing(token).header("If-Match", town.etag()).body(Map.of("type", "RENAMED", "date", "2024-01-01",
                    "newName", "Altro", "reason", "x")).post(town.path() + "/events").then().statusCode(403);
        }
    }

    @Test
    void abilitiesSayBeforehandWhatWouldBeAllowedAndWhyNot() {
        var town = italian();
        Api.as(Tokens.mission("AR-EMB-IT")).get(town.path() + "/abilities").then().statusCode(200)
                .body("edit", equalTo(true)).body("rename", equalTo(true)).body("merge", equalTo(true))
                .body("split", equalTo(true)).body("addChild", equalTo(true)).body("reason", nullValue());
        Api.as(Tokens.mission("AR-EMB-ES")).header("Accept-Language", "en").get(town.path() + "/abilities").then()
                .body("edit", equalTo(false)).body("addChild", equalTo(false))
                .body("reason", equalTo("That country is outside the mission's jurisdiction."));
        var region = region("IT", "Con figli").save();
        town("IT", "Figlio").under(region).save();
        Api.as(Tokens.analyst()).header("Accept-Language", "it").get(region.path() + "/abilities").then()
                .body("split", equalTo(false)).body("merge", equalTo(true))
                .body("reason", equalTo("Prima di dividerlo bisogna spostare i territori che ne dipendono."));
    }

    private static Saved italian() {
        if (italian == null) {
            italian = town("IT", "Permessi").save();
        }
        return italian;
    }
}
