package org.vinculo.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.vinculo.support.Actors.administration;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Links;
import org.vinculo.support.Plans;
import org.vinculo.support.Tokens;

/** Each version reads as the record read at that time: what GET answered then is kept and compared. */
@QuarkusTest
class RecordMemoryTest {

    /** What GET answered after each change, by version. */
    private final List<Map<String, Object>> answers = new ArrayList<>();

    @Test
    void everyVersionOfATerritoryIsWhatItWas() {
        var above = region("AR", "Región memoriosa").save();
        var town = town("AR", "Vieja").with("population", 10).with("names", Map.of("it", "Vecchia")).at(-31.5, -60.25)
                .code("WIKIDATA", "Q" + System.nanoTime()).save();
        note(town.path());
        patch(town.path(), "{\"parent\": \"" + above.id() + "\", \"areaKm2\": 12.5, \"names\": {\"it\": null, \"fr\": \"Vieille\"}}");
        patch(town.path(), "{\"population\": null, \"point\": null}");
        put(town.path() + "/identifiers", town.path(), List.of());
        post(town.path(), "/events", Map.of("type", "RENAMED", "date", "2020-01-01", "newName", "Nueva", "reason", "Ley 1"));
        post(town.path(), "/events", Map.of("type", "MERGED", "date", "2024-01-01", "reason", "Ley 2",
                "successors", List.of(town("AR", "Sucesora memoriosa").save().id())));
        assertVersions(town.path(), List.of("name", "country", "level", "localType", "status", "names", "point", "population",
                "populationYear", "areaKm2", "identifiers", "dissolvedOn", "source"), Map.of("parent", RecordMemoryTest::id));
        version(town.path(), 4).body("action", equalTo("RENAMED")).body("reason", equalTo("Ley 1"));
    }

    @Test
    void everyVersionOfAnActorIsWhatItWasThroughMergersToo() {
        var covered = town("AR", "Cubierta memoriosa").save();
        var other = administration("AR", "Consorcio Efímero").save();
        put(other.path() + "/covers", other.path(), List.of(covered.id()));
        put(other.path() + "/competences", other.path(), Map.of("themes", List.of("safe-water")));
        answers.clear();
        var actor = administration("AR", "Consorcio Memorioso").save();
        note(actor.path());
        patch(actor.path(), "{\"shortName\": \"CM\", \"languages\": [\"es\", \"it\"], \"website\": \"https://cm.example\"}");
        Api.writing(Tokens.analyst()).body(Map.of("name", "Persona Olvidable")).post(actor.path() + "/contacts").then().statusCode(201);
        put(actor.path() + "/competences", actor.path(), Map.of("themes", List.of()));
        patch(actor.path(), "{\"legalName\": null, \"languages\": []}");
        Api.writing(Tokens.analyst()).header("If-Match", other.again().etag()).body(Map.of("into", actor.id(),
                "intoVersion", actor.again().version(), "reason", "Es el mismo")).post(other.path() + "/merge").then().statusCode(200);
        note(actor.path());
        patch(actor.path(), "{\"status\": \"DISSOLVED\"}");
        var plain = List.of("type", "legalName", "shortName", "country", "principal", "status", "website", "languages",
                "iatiIdentifier", "competences", "source");
        var byId = Map.<String, Function<Object, Object>>of("territory", RecordMemoryTest::id, "mergedInto", RecordMemoryTest::id,
                "covers", RecordMemoryTest::ids, "mergedFrom", RecordMemoryTest::ids);
        assertVersions(actor.path(), plain, byId);
        version(actor.path(), 1).body("action", equalTo("UPDATED"));
        assertThat(version(actor.path(), 5).extract().asString()).doesNotContain("Persona Olvidable");
        answers.clear();
        note(other.path());
        var last = answers.getFirst();
        assertThat(record(other.path(), 3)).isEqualTo(expected(last, plain, byId)).containsEntry("status", "MERGED");
    }

    @Test
    void everyVersionOfALinkIsWhatItWas() {
        var one = town("AR", "Villa Memoriosa").save();
        var two = town("IT", "Borgo Memorioso").save();
        var link = Links.between(one, two).with("title", "Uno").theme("safe-water", one.id()).save();
        note(link.path());
        patch(link.path(), "{\"title\": null, \"plannedEnd\": \"2030-01-01\", \"languages\": [\"es\"]}");
        put(link.path() + "/participants", link.path(), Map.of("partners", List.of(Map.of("territory", two.id()),
                Map.of("territory", one.id()), Map.of("territory", town("CL", "Villa Tercera").save().id()))));
        put(link.path() + "/modalities", link.path(), List.of("TRAINING"));
        String actor = Api.as(Tokens.analyst()).get(link.path()).path("partners[0].actor");
        post(link.path(), "/activities", Map.of("date", "2025-01-01", "participants", List.of(actor), "place", "Torino"));
        String activity = Api.as(Tokens.analyst()).get(link.path()).path("activities[0].id");
        Api.patching(Tokens.analyst(), etag(link.path())).body("{\"place\": null, \"outcome\": \"Plan\"}")
                .patch(link.path() + "/activities/" + activity).then().statusCode(200);
        note(link.path());
        put(link.path() + "/themes", link.path(), List.of());
        post(link.path(), "/discard", Map.of("reason", "Repetido"));
        assertVersions(link.path(), List.of("type", "state", "clearance", "visibility", "themes", "modalities", "startedOn",
                "plannedEnd", "lastConfirmedOn", "objectives", "instrument", "languages", "source"),
                Map.of("partners", RecordMemoryTest::named, "facilitators", RecordMemoryTest::named));
        for (int version = 0; version < answers.size(); version++) {
            assertThat(version(link.path(), version).extract().<Object>path("activities")).isEqualTo(answers.get(version).get("activities"));
        }
        version(link.path(), 0).body("record.title", equalTo("Uno")).body("record.partners.name", contains("Villa Memoriosa", "Borgo Memorioso"));
    }

    @Test
    void aVersionThatNeverWasIsNotFound() {
        var town = town("AR", "Sin versiones").save();
        for (var version : List.of("1", "-1", "9223372036854775807")) {
            Api.as(Tokens.analyst()).get(town.path() + "/versions/" + version).then().statusCode(404);
        }
        for (var kind : List.of("territories", "actors", "links")) {
            Api.as(Tokens.analyst()).get("/" + kind + "/" + UUID.randomUUID() + "/versions/0").then().statusCode(404);
        }
        Api.as(Tokens.analyst()).get("/actors/" + town.id() + "/versions/0").then().statusCode(404);
    }

    /** One record among many changes: its log and the memory of its fields are found by its id. */
    @Test
    void theMemoryOfAFieldIsReadThroughTheIndexOfRecords() {
        for (boolean forAllValues : new boolean[] { false, true }) {
            var plan = Plans.plan(HistoryQueries.sql(51), Map.of("type", "TERRITORY", "field", "name", "before", "9223372036854775807",
                    "ids", "{" + UUID.randomUUID() + "}"), forAllValues);
            assertThat(plan).contains("history_subject").doesNotContain("Seq Scan");
        }
    }

    private void assertVersions(String path, List<String> plain, Map<String, Function<Object, Object>> shown) {
        assertThat(answers.size()).isGreaterThan(5);
        for (int version = 0; version < answers.size(); version++) {
            var remembered = new TreeMap<>(record(path, version));
            remembered.keySet().removeIf(field -> !plain.contains(field) && !shown.containsKey(field));
            assertThat(remembered).as("version " + version).isEqualTo(expected(answers.get(version), plain, shown));
        }
        Api.as(Tokens.analyst()).get(path + "/versions/" + answers.size()).then().statusCode(404);
    }

    /** What an answer says in the words of the memory: other records by their ids, nothing for what is empty. */
    private static Map<String, Object> expected(Map<String, Object> answer, List<String> plain, Map<String, Function<Object, Object>> shown) {
        var all = new TreeMap<String, Object>();
        plain.forEach(field -> all.put(field, answer.get(field)));
        shown.forEach((field, how) -> all.put(field, answer.get(field) == null ? null : how.apply(answer.get(field))));
        all.values().removeIf(RecordMemoryTest::isEmpty);
        return all;
    }

    private static Map<String, Object> record(String path, int version) {
        Map<String, Object> record = new TreeMap<>(version(path, version).extract().<Map<String, Object>>path("record"));
        record.values().removeIf(RecordMemoryTest::isEmpty);
        return record;
    }

    private static io.restassured.response.ValidatableResponse version(String path, int version) {
        return Api.as(Tokens.analyst()).get(path + "/versions/" + version).then().statusCode(200);
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof Collection<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static Object id(Object shown) {
        return ((Map<?, ?>) shown).get("id");
    }

    private static Object ids(Object shown) {
        return ((List<?>) shown).stream().map(RecordMemoryTest::id).toList();
    }

    @SuppressWarnings("unchecked")
    private static Object named(Object shown) {
        return ((List<?>) shown).stream().map(each -> {
            var party = new TreeMap<>((Map<String, Object>) each);
            party.keySet().retainAll(List.of("actor", "name", "country"));
            return party;
        }).toList();
    }

    private void note(String path) {
        answers.add(Api.as(Tokens.analyst()).get(path).then().statusCode(200).extract().path(""));
    }

    private static String etag(String path) {
        return Api.as(Tokens.analyst()).get(path).header("ETag");
    }

    private void patch(String path, String body) {
        changed(path, Api.patching(Tokens.analyst(), etag(path)).body(body).patch(path));
    }

    private void put(String part, String path, Object body) {
        changed(path, Api.writing(Tokens.analyst()).header("If-Match", etag(path)).body(body).put(part));
    }

    private void post(String path, String part, Object body) {
        changed(path, Api.writing(Tokens.analyst()).header("If-Match", etag(path)).body(body).post(path + part));
    }

    private void changed(String path, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        note(path);
    }
}
