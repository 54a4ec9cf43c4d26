package org.vinculo.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.dhatim.fastexcel.Workbook;

/** Leads imports through the API from a file to what it wrote, and waits for the work in between. */
public final class Imports {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> WORKING = Set.of("PREVIEWING", "APPLYING", "UNDOING");

    private Imports() {
    }

    /** Uploads a file and leaves the answer to the test. */
    public static ValidatableResponse post(String token, String kind, String fileName, byte[] content) {
        return Api.writing(token).contentType("application/octet-stream").queryParam("kind", kind).queryParam("fileName", fileName)
                .body(content).post("/imports").then();
    }

    public static Saved upload(String token, String kind, String fileName, byte[] content) {
        return new Saved(post(token, kind, fileName, content).statusCode(201).extract().path("id"), token);
    }

    public static Saved upload(String token, String kind, String csv) {
        return upload(token, kind, "lista.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Uploads a list as an analyst and has it read as it was understood. */
    public static Saved preview(String kind, String csv) {
        return upload(Tokens.analyst(), kind, csv).read();
    }

    /** A workbook of one sheet with these texts. */
    public static byte[] workbook(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Vinculo", "1.0")) {
            var sheet = workbook.newWorksheet("Hoja1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** An import that stands in the database, in the hands of whoever has this token. */
    public record Saved(String id, String token) {

        public String path() {
            return "/imports/" + id;
        }

        public Saved by(String other) {
            return new Saved(id, other);
        }

        public Response get() {
            return Api.as(token).get(path());
        }

        public String etag() {
            return get().header("ETag");
        }

        public <T> T path(String of) {
            return get().path(of);
        }

        /** Once nothing is under way any more. */
        public Saved settled() {
            var until = Instant.now().plus(PATIENCE);
            while (WORKING.contains(this.<String>path("state"))) {
                assertThat(Instant.now()).as(get().asString()).isBefore(until);
                pause();
            }
            return this;
        }

        public Saved settled(String state) {
            assertThat(settled().<String>path("state")).as(get().asString()).isEqualTo(state);
            return this;
        }

        /** By the mapping that was guessed or remembered. */
        public Saved read() {
            return read(Map.of());
        }

        /** @param change of the mapping as it is: columns, constants, source, onDifference, sheet */
        public Saved read(Map<String, ?> change) {
            putMapping(change).then().statusCode(202);
            return settled("PREVIEWED");
        }

        public Response putMapping(Map<String, ?> change) {
            var now = get();
            var draft = new LinkedHashMap<String, Object>();
            draft.put("columns", now.path("mapping.columns"));
            draft.put("constants", now.path("mapping.constants"));
            draft.put("source", now.path("source"));
            draft.put("onDifference", now.path("onDifference"));
            draft.putAll(change);
            return put("/mapping", draft);
        }

        /** The same with further constants. */
        public Saved readWith(String field, String value) {
            var constants = new LinkedHashMap<>(this.<Map<String, String>>path("mapping.constants"));
            constants.put(field, value);
            return read(Map.of("constants", constants));
        }

        public Response put(String part, Object body) {
            return Api.writing(token).header("If-Match", etag()).body(body).put(path() + part);
        }

        public Response post(String part, Object body) {
            return Api.writing(token).header("If-Match", etag()).body(body).post(path() + part);
        }

        public Saved decide(Map<String, ?> decision) {
            put("/decisions", decision).then().statusCode(200);
            return this;
        }

        /** One decision about all places that were found so. */
        public Saved decideAll(String outcome, String what) {
            return decide(Map.of("all", Map.of("outcome", outcome), "what", what));
        }

        public Saved begin(String step) {
            Api.writing(token).header("If-Match", etag()).post(path() + step).then().statusCode(202);
            return this;
        }

        public Saved apply() {
            return begin("/apply").settled("APPLIED");
        }

        /** Asks for it to be taken back, and waits for what comes of it. */
        public Saved askUndo() {
            post("/undo", Map.of("reason", "Lista equivocada")).then().statusCode(202);
            return settled();
        }

        public Saved undo() {
            return askUndo().settled("UNDONE");
        }

        public List<Map<String, Object>> rows() {
            return Api.as(token).queryParam("limit", 200).get(path() + "/rows").then().statusCode(200).extract().path("items");
        }

        public List<Map<String, Object>> places() {
            return Api.as(token).queryParam("limit", 200).get(path() + "/places").then().statusCode(200).extract().path("items");
        }

        public Map<String, Object> place(String name) {
            return places().stream().filter(place -> name.equals(place.get("name"))).findFirst().orElseThrow();
        }

        public int placeNumber(String name) {
            return (Integer) place(name).get("place");
        }

        /** What became of each row, in the file's order. */
        public List<String> outcomes() {
            return rows().stream().map(row -> (String) row.get("outcome")).toList();
        }

        /** The reasons of the row in this place, from 0. */
        public List<String> reasons(int index) {
            return Api.as(token).queryParam("limit", 200).get(path() + "/rows").path("items[" + index + "].reasons.code");
        }

        /** The record that the row in this place is or made. */
        public String record(int index) {
            return Api.as(token).queryParam("limit", 200).get(path() + "/rows").path("items[" + index + "].record.id");
        }

        private static void pause() {
            try {
                Thread.sleep(30);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** A name no other test has, nor one that is spelt like it. */
    public static String fresh(String name) {
        var letters = ThreadLocalRandom.current().ints(26, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return name + " " + letters.insert(13, ' ');
    }
}
