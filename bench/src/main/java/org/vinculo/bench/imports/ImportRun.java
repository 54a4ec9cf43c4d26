package org.vinculo.bench.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.UUID;
import org.vinculo.bench.http.Client;
import org.vinculo.bench.http.Request;

/** One list on its way through the API, as the app takes it there: uploaded, read by the mapping that was guessed, applied. */
final class ImportRun {
    private static final String IMPORTS = "/api/v1/imports";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long GLANCE = 100;
    private static final double NANO = 1e-9;
    private static final double PATIENCE = 1_800;

    private final Client client;
    private JsonNode now;

    ImportRun(Client client) {
        this(client, JSON.createObjectNode());
    }

    private ImportRun(Client client, JsonNode now) {
        this.client = client;
        this.now = now;
    }

    /** The same import, asked for over another connection. */
    ImportRun over(Client other) {
        return new ImportRun(other, now);
    }

    /** @return seconds */
    double upload(String csv) throws IOException {
        long begin = System.nanoTime();
        now = ask(Request.upload(IMPORTS + "?kind=LINKS&fileName=bench.csv", key(), csv));
        return since(begin);
    }

    /** @return seconds until it was PREVIEWED */
    double preview() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var draft = JSON.createObjectNode();
        draft.set("columns", now.path("mapping").path("columns"));
        draft.set("constants", now.path("mapping").path("constants"));
        draft.put("source", "bench").put("onDifference", "FILL");
        now = ask(Request.accepted("PUT", path() + "/mapping", key(), version(), draft.toString()));
        await("PREVIEWING", "PREVIEWED", begin);
        return since(begin);
    }

    /** @return seconds until it was APPLIED */
    double apply() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        beginToApply();
        awaitApplied();
        return since(begin);
    }

    void beginToApply() throws IOException {
        now = ask(Request.accepted("POST", path() + "/apply", key(), version(), ""));
    }

    void awaitApplied() throws IOException, InterruptedException {
        await("APPLYING", "APPLIED", System.nanoTime());
    }

    /** As it stands. */
    String look() throws IOException {
        now = ask(Request.get(path()));
        return state();
    }

    String id() {
        return now.path("id").asText();
    }

    /** Rows by what becomes of them. */
    JsonNode counts() {
        return now.path("counts");
    }

    private void await(String meanwhile, String wanted, long begin) throws IOException, InterruptedException {
        while (state().equals(meanwhile) && since(begin) < PATIENCE) {
            Thread.sleep(GLANCE);
            look();
        }
        if (!state().equals(wanted)) {
            throw new IllegalStateException("The import is " + state() + " instead of " + wanted + ": " + without(now));
        }
    }

    /** Samples of the file's columns say nothing about a failure. */
    private static String without(JsonNode answer) {
        return answer instanceof ObjectNode object ? object.without("columns").toString() : answer.toString();
    }

    private JsonNode ask(Request request) throws IOException {
        return JSON.readTree(client.text(request));
    }

    private String state() {
        return now.path("state").asText();
    }

    private String path() {
        return IMPORTS + "/" + now.path("id").asText();
    }

    private long version() {
        return now.path("version").asLong();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) * NANO;
    }
}
