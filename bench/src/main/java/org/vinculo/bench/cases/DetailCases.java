package org.vinculo.bench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vinculo.bench.http.Request;

/** One record with all that is known of it, and the answer that nothing about it changed. */
final class DetailCases {
    private static final int RECORDS = 2_000;

    private final Stage stage;
    private final String path;
    private final String table;

    DetailCases(Stage stage, String path, String table) {
        this.stage = stage;
        this.path = path;
        this.table = table;
    }

    Case detail(String name) throws Exception {
        var ids = ids();
        var sample = ids.getFirst();
        var script = stage.overhear(name, detailOf(sample), sample);
        return new Case(name, script.statements(), stage.requests(() -> detailOf(Any.of(ids))),
                stage.floor(script, () -> Map.of(sample, Any.of(ids))));
    }

    /** Beside it the same records read whole. */
    Case unchanged(String name) throws Exception {
        var ids = ids();
        var known = new ArrayList<Request>();
        try (var client = stage.client()) {
            for (var id : ids) {
                var etag = client.send(detailOf(id)).header("ETag").orElseThrow();
                known.add(detailOf(id).unlessChanged(etag));
            }
        }
        var script = stage.overhear(name, known.getFirst(), ids.getFirst());
        return new Case(name, script.statements(), stage.requests(() -> Any.of(known)),
                stage.requests(() -> detailOf(Any.of(ids))));
    }

    private List<String> ids() throws Exception {
        return stage.rows("SELECT id FROM " + table + " ORDER BY md5(id::text) LIMIT " + RECORDS).stream()
                .map(List::getFirst).toList();
    }

    private Request detailOf(String id) {
        return Request.get(path + "/" + id);
    }
}
