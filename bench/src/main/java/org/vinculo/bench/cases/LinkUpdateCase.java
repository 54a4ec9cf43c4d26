package org.vinculo.bench.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.vinculo.bench.floor.Script;
import org.vinculo.bench.http.Request;

/** Corrected objectives, based on a version, with their line in the change log. */
final class LinkUpdateCase {
    private static final String DRAFTS = """
            SELECT id, version FROM link WHERE state = 'DRAFT' AND source = 'bench' AND created_by = 'bench'
             ORDER BY md5(id::text) LIMIT 20000""";
    private static final long MARKED_VERSION = 7_000_003;

    private final Stage stage;

    LinkUpdateCase(Stage stage) {
        this.stage = stage;
    }

    private record Draft(String id, long version) {
        Request correction(String key, String objectives) {
            return Request.patch(Stage.LINKS + "/" + id, key, version, "{\"objectives\":\"" + objectives + "\"}");
        }

        Map<String, String> values(String key, String objectives) {
            var values = new LinkedHashMap<String, String>();
            values.put("id", id);
            values.put("version", Long.toString(version));
            values.put("next", Long.toString(version + 1));
            values.put("key", key);
            values.put("objectives", objectives);
            return values;
        }

        Draft changed() {
            return new Draft(id, version + 1);
        }
    }

    Case update() throws Exception {
        var drafts = new ConcurrentLinkedQueue<>(stage.rows(DRAFTS).stream()
                .map(row -> new Draft(row.getFirst(), Long.parseLong(row.getLast()))).toList());
        var sample = new Draft(drafts.remove().id(), MARKED_VERSION);
        stage.run("UPDATE link SET version = " + MARKED_VERSION + " WHERE id = '" + sample.id() + "'");
        var objectives = "Objetivos de muestra 7654321";
        var marks = sample.values("muestra-llave-0004", objectives);
        var heard = stage.log().during(() -> stage.carryOut(sample.correction("muestra-llave-0004", objectives)));
        var script = stage.written("links-update", Script.of(heard, List.copyOf(marks.values())));
        return new Case("links-update", script.statements(),
                stage.eachConnection(client -> {
                    var draft = drafts.remove();
                    client.send(draft.correction(UUID.randomUUID().toString(), any()));
                    drafts.add(draft.changed());
                }),
                stage.eachSession(script, session -> {
                    var draft = drafts.remove();
                    session.run(Marks.replaced(marks, draft.values(UUID.randomUUID().toString(), any())));
                    drafts.add(draft.changed());
                }));
    }

    private static String any() {
        return "Objetivos " + UUID.randomUUID();
    }
}
