package org.vinculo.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Actors.administration;
import static org.vinculo.support.Actors.university;
import static org.vinculo.support.Territories.department;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.shared.listing.FileFormat;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

@QuarkusTest
class ActorListTest {

    private static Territories.Saved region;
    private static Territories.Saved town;
    private static Actors.Saved office;

    @BeforeEach
    void lay() {
        if (region != null) {
            return;
        }
        region = region("CL", "Región de la lista").save();
        town = town("CL", "Comuna de la lista").under(region).save();
        office = administration("CL", "Municipalidad de Ñuñoa Listada").with("shortName", "=Muni").of(town).save();
        university("CL", "Universidad Álvarez Listada").of(region).save();
        university("CL", "Consorcio Listado").of(town).save();
        var gone = university("CL", "Disuelta Listada").of(town).save();
        Api.patching(Tokens.analyst(), gone.etag()).body("{\"status\":\"DISSOLVED\"}").patch(gone.path()).then().statusCode(200);
        Database.run("UPDATE actor SET link_count = 7, published_link_count = 1 WHERE id = '" + office.id() + "'",
                "UPDATE actor SET link_count = 3, published_link_count = 2 WHERE legal_name = 'Consorcio Listado'");
    }

    /** The counts were made up: nobody has any link. */
    @AfterAll
    static void forgetTheCounts() {
        Database.run("UPDATE actor a SET link_count = 0, published_link_count = 0"
                + " WHERE NOT EXISTS (SELECT FROM link_participant p WHERE p.actor_id = a.id)");
    }

    @Test
    void itemsSayWhatAListShows() {
        within().body("items.name", contains("Consorcio Listado", "Municipalidad de Ñuñoa Listada", "Universidad Álvarez Listada"))
                .body("items[1].shortName", equalTo("=Muni")).body("items[1].territory.name", equalTo("Comuna de la lista"))
                .body("items[1].links", equalTo(7)).body("items[1].status", equalTo("ACTIVE")).body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type=UNIVERSITY                  | Consorcio Listado,Universidad Álvarez Listada
            type=UNIVERSITY&type=COMPANY&status=DISSOLVED | Disuelta Listada
            status=DISSOLVED                 | Disuelta Listada
            status=DISSOLVED&status=ACTIVE&sort=-name | Universidad Álvarez Listada,Municipalidad de Ñuñoa Listada,Disuelta Listada,Consorcio Listado
            country=CL&sort=-links           | Municipalidad de Ñuñoa Listada,Consorcio Listado,Universidad Álvarez Listada
            sort=links                       | Universidad Álvarez Listada,Consorcio Listado,Municipalidad de Ñuñoa Listada
            country=AR                       | ''
            q=alvarez                        | Universidad Álvarez Listada
            q=nunoa muni                     | Municipalidad de Ñuñoa Listada
            q=alvares                        | Universidad Álvarez Listada
            """)
    void filtersAndOrdersHold(String query, String names) {
        var request = Api.as(Tokens.analyst()).queryParam("within", region.id());
        for (var pair : query.split("&")) {
            request.queryParam(pair.split("=")[0], pair.split("=")[1]);
        }
        assertThat(String.join(",", request.get("/actors").then().statusCode(200).extract().<List<String>>path("items.name")))
                .isEqualTo(names);
    }

    @Test
    void thoseUnderATerritoryFollowItWhereverItIsMoved() {
        var region = region("AR", "Región vieja").save();
        var heir = region("AR", "Región heredera").save();
        var department = department("AR", "Partido que se muda").under(region).save();
        var town = town("AR", "Pueblo que se muda").under(department).save();
        var actor = administration("AR", "Intendencia que se muda").of(town).save();
        under(region.id()).body("items.id", contains(actor.id()));
        Api.patching(Tokens.analyst(), department.again().etag()).body(Map.of("parent", heir.id())).patch(department.path()).then()
                .statusCode(200);
        under(region.id()).body("items", empty());
        for (var place : List.of(heir, department, town)) {
            under(place.id()).body("items.id", contains(actor.id()));
        }
        var last = region("AR", "Región final").save();
        Api.writing(Tokens.analyst()).header("If-Match", heir.again().etag()).body(Map.of("type", "MERGED", "date", "2020-01-01",
                "successors", List.of(last.id()), "reason", "Ley")).post(heir.path() + "/events").then().statusCode(201);
        under(heir.id()).body("items", empty());
        under(last.id()).body("items.id", contains(actor.id()));
        Api.patching(Tokens.analyst(), actor.again().etag()).body("{\"territory\":null}").patch(actor.path()).then().statusCode(200);
        under(last.id()).body("items", empty());
    }

    @Test
    void whoSeesOnlyPublishedLinksCountsAndSortsByThose() {
        for (var token : List.of(Tokens.integration("vinculo.read"), Tokens.localGovernment(java.util.UUID.randomUUID()))) {
            Api.as(token).queryParam("within", region.id()).queryParam("sort", "-links").get("/actors").then().statusCode(200)
                    .body("items.links", contains(2, 1, 0));
            Api.as(token).get(office.path()).then().body("links", equalTo(1));
            assertThat(Api.as(token).accept("text/csv").queryParam("within", region.id()).queryParam("sort", "-links")
                    .get("/actors").asString().lines().skip(1).findFirst().orElseThrow()).contains("Consorcio Listado", ",2,");
        }
        Api.as(Tokens.integration("vinculo.read-all")).get(office.path()).then().body("links", equalTo(7));
        var cursor = Api.as(Tokens.analyst()).queryParam("sort", "links").queryParam("limit", 1).queryParam("country", "CL")
                .get("/actors").<String>path("next");
        Api.as(Tokens.integration("vinculo.read")).queryParam("sort", "links").queryParam("limit", 1).queryParam("country", "CL")
                .queryParam("cursor", cursor).get("/actors").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "name", "-name", "links", "-links" })
    void aWalkOverAllPagesRepeatsAndMissesNothing(String sort) {
        var home = town("BR", "Caminata " + sort).save();
        Database.run("""
                INSERT INTO actor (type, country, territory_id, short_name, link_count, source)
                SELECT 'COMPANY', 'BR', '%s', 'Empresa ' || n %% 7, n %% 5, 'Walk' FROM generate_series(1, 60) n""".formatted(home.id()));
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var request = Api.as(Tokens.analyst()).queryParam("within", home.id()).queryParam("sort", sort).queryParam("limit", 7);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/actors").then().statusCode(200).extract();
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
                Database.column("SELECT id::text FROM actor WHERE territory_id = ?::uuid", home.id()));
    }

    @Test
    void filesHoldTheSameActors() throws Exception {
        var csv = file("text/csv").asString();
        assertThat(csv).startsWith("id,name,legalName,shortName,type,country,territoryId,territoryName,principal,status,links,")
                .contains("'=Muni").contains("Comuna de la lista");
        assertThat(csv.lines()).hasSize(4);
        var items = new ObjectMapper().readTree(Api.as(Tokens.analyst()).queryParam("within", region.id()).get("/actors").asString())
                .get("items");
        var lines = file("application/x-ndjson").asString().split("\n");
        for (int i = 0; i < lines.length; i++) {
            assertThat(new ObjectMapper().readTree(lines[i])).isEqualTo(items.get(i));
        }
        assertThat(file(FileFormat.XLSX).asByteArray()).startsWith('P', 'K');
        Api.as(Tokens.analyst()).accept("application/geo+json, application/problem+json").get("/actors").then().statusCode(406);
    }

    @ParameterizedTest
    @CsvSource({ "type,CITY", "status,GONE", "country,xx", "within,here", "sort,country", "limit,0", "cursor,abc", "colour,red" })
    void aWrongParameterIsNamed(String name, String value) {
        Api.as(Tokens.analyst()).queryParam(name, value).get("/actors").then().statusCode(400)
                .body("errors[0].parameter", org.hamcrest.Matchers.startsWith(name));
    }

    @Test
    void likelyDuplicatesAreFoundByEitherName() {
        university("FR", "Université de Haute Provence").with("shortName", "UHP Avignon").save();
        duplicates("universite de haute provense", "FR").body("items[0].actor.name", equalTo("Université de Haute Provence"))
                .body("items[0].similarity", org.hamcrest.Matchers.greaterThan(0.45f));
        duplicates("UHP Avinon", "FR").body("items.actor.shortName", contains("UHP Avignon"));
        duplicates("universite de haute provence", "ES").body("items", empty());
        duplicates("Ferrocarril", "FR").body("items", empty());
        Api.as(Tokens.analyst()).queryParam("name", "x").get("/actors/duplicates").then().statusCode(400)
                .body("errors[0].parameter", equalTo("country"));
    }

    @Test
    void theSearchFindsTerritoriesAndActorsInOneAnswer() {
        var home = town("FR", "Quimperlon").with("population", 10).save();
        administration("FR", "Ville de Quimperlon").of(home).with("iatiIdentifier", "FR-QUI-1").save();
        Api.writing(Tokens.analyst()).post(home.path() + "/principal").then().statusCode(201);
        search("quimperlon").body("items[0].type", equalTo("territory")).body("items[1].type", equalTo("actor"))
                .body("items[1].name", equalTo("Quimperlon")).body("items[1].actorType", equalTo("SUBSTATE_ADMINISTRATION"))
                .body("items[1].parent.id", equalTo(home.id())).body("items[2].name", equalTo("Ville de Quimperlon"));
        search("quimperlom").body("items.type", containsInAnyOrder("territory", "actor", "actor"));
        search("fr-qui-1").body("items[0].name", equalTo("Ville de Quimperlon")).body("items[0].match", equalTo("FR-QUI-1"))
                .body("items[0].score", equalTo(1.0f));
        Api.as(Tokens.analyst()).queryParam("q", "quimperlon").queryParam("type", "actor").get("/search").then()
                .body("items.type.unique()", contains("actor"));
    }

    private static ValidatableResponse within() {
        return under(region.id());
    }

    private static ValidatableResponse under(String territory) {
        return Api.as(Tokens.analyst()).queryParam("within", territory).get("/actors").then().statusCode(200);
    }

    private static io.restassured.response.Response file(String format) {
        RequestSpecification asked = Api.as(Tokens.analyst()).accept(format).queryParam("within", region.id());
        return asked.get("/actors").then().statusCode(200).extract().response();
    }

    private static ValidatableResponse duplicates(String name, String country) {
        return Api.as(Tokens.analyst()).queryParam("name", name).queryParam("country", country).get("/actors/duplicates").then()
                .statusCode(200);
    }

    private static ValidatableResponse search(String asked) {
        return Api.as(Tokens.analyst()).queryParam("q", asked).get("/search").then().statusCode(200);
    }
}
