package org.vinculo.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.vinculo.support.Actors.administration;
import static org.vinculo.support.Actors.university;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

@QuarkusTest
class ActorCreationTest {

    @Test
    void aNewActorAnswersWithItsAddressItsTagAndAllThatWasSaid() {
        var home = town("AR", "Sede de todo").save();
        var answer = administration("AR", "  Municipalidad   de Todo ").of(home).with("shortName", "Todo")
                .with("principal", true).with("website", "https://todo.example").with("languages", List.of("es", "gn"))
                .with("iatiIdentifier", "AR-CUIT-30").post(Tokens.analyst()).statusCode(201)
                .header("Location", startsWith("/api/v1/actors/")).header("ETag", startsWith("\"0."))
                .body("name", equalTo("Municipalidad de Todo")).body("legalName", equalTo("Municipalidad de Todo"))
                .body("shortName", equalTo("Todo")).body("type", equalTo("SUBSTATE_ADMINISTRATION"))
                .body("territory.name", equalTo("Sede de todo")).body("principal", equalTo(true))
                .body("status", equalTo("ACTIVE")).body("links", equalTo(0)).body("languages", contains("es", "gn"))
                .body("covers", empty()).body("competences", nullValue()).body("mergedInto", nullValue())
                .body("mergedFrom", empty()).extract();
        var etag = answer.header("ETag");
        Api.as(Tokens.reviewer()).header("If-None-Match", etag).get("/actors/" + answer.path("id")).then().statusCode(304);
        assertThat(Api.as(Tokens.reviewer()).get("/actors/" + answer.path("id")).then().statusCode(200)
                .header("ETag", etag).extract().asString()).isEqualTo(answer.asString());
    }

    @Test
    void theShortNameStandsForTheLegalOneWhereThatIsUnknown() {
        university("IT", "x").with("legalName", null).with("shortName", "UniTest").post(Tokens.analyst()).statusCode(201)
                .body("name", equalTo("UniTest")).body("legalName", nullValue());
        university("IT", "x").with("legalName", null).post(Tokens.analyst()).statusCode(422)
                .body("errors[0].pointer", equalTo("/legalName")).body("errors[0].code", equalTo("needs-a-name"));
    }

    @Test
    void anIdOfTheClientsOwnMakesARepeatedRequestFindItsRecord() {
        var draft = university("AR", "Universidad Repetida").with("id", freshId().toString());
        draft.post(Tokens.analyst()).statusCode(201);
        draft.post(Tokens.analyst()).statusCode(200).body("id", equalTo(draft.body().get("id")));
        draft.with("legalName", "Otra").post(Tokens.analyst()).statusCode(409);
        assertThat(Database.count("SELECT count(*) FROM history WHERE subject_id = ?::uuid", draft.body().get("id"))).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country        | "FK"                  | /country        | unknown-country
            country        | "XX"                  | /country        | unknown-country
            country        | "ar"                  | /country        | wrong-form
            type           | "CITY"                | /type           | not-one-of
            type           | null                  | /type           | required
            source         | " "                   | /source         | required
            legalName      | "a\\u202eb"           | /legalName      | directional-character
            website        | "ftp://a.example"     | /website        | wrong-form
            website        | "javascript:alert(1)" | /website        | wrong-form
            languages      | ["es","es"]           | /languages      | repeated
            languages      | ["spanish"]           | /languages/0    | wrong-form
            iatiIdentifier | "a/b"                 | /iatiIdentifier | wrong-form
            principal      | true                  | /principal      | not-a-principal
            status         | "DISSOLVED"           | /status         | unknown-field
            territory      | "0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01" | /territory | unknown-territory
            id             | "7b5a9f7e-0a53-4c52-8b3f-0a2cf3f1a001" | /id        | not-uuid-v7
            """)
    void whatIsWrongIsNamedWhereItStands(String field, String json, String pointer, String code) {
        var body = "{\"type\":\"UNIVERSITY\",\"country\":\"AR\",\"legalName\":\"Universidad Errónea\",\"source\":\"Test\"}";
        var spoilt = body.contains("\"" + field + "\"") ? body.replaceFirst("(\"" + field + "\":)\"[^\"]*\"",
                "$1" + json.replace("\\", "\\\\")) : body.replace("{", "{\"" + field + "\":" + json + ",");
        Api.writing(Tokens.analyst()).body(spoilt).post("/actors").then().statusCode(422)
                .body("errors.pointer", hasItem(pointer)).body("errors.code", hasItem(code));
    }

    @Test
    void aHomeIsInTheSameCountryAliveAndHasAnAdministration() {
        var abroad = town("BR", "Sede ajena").save();
        administration("AR", "Fuera").of(abroad).post(Tokens.analyst()).statusCode(422)
                .body("errors[0].pointer", equalTo("/territory")).body("errors[0].code", equalTo("other-country"));
        var district = region("PT", "Distrito").with("status", "GROUPING").save();
        administration("PT", "Sem governo").of(district).with("principal", true).post(Tokens.analyst()).statusCode(422)
                .body("errors[0].code", equalTo("no-administration"));
        administration("PT", "Associação no distrito").of(district).post(Tokens.analyst()).statusCode(201);
    }

    @Test
    void aTerritoryHasOnePrincipalAdministration() {
        var home = town("AR", "De una sola").save();
        administration("AR", "La primera").of(home).with("principal", true).save();
        administration("AR", "La segunda").of(home).with("principal", true).post(Tokens.analyst()).statusCode(409)
                .body("detail", equalTo("La administración principal de ese territorio es La primera."));
        administration("AR", "Otra oficina").of(home).post(Tokens.analyst()).statusCode(201);
    }

    private static UUID freshId() {
        var random = UUID.randomUUID();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000 | random.getMostSignificantBits() & 0x0FFF,
                random.getLeastSignificantBits());
    }
}
