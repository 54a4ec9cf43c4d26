package org.vinculo.bench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vinculo.bench.http.Request;

/** One territory with all that is known of it, and the answer that nothing about it changed. */
public final class DetailCases {
    private static final int RECORDS = 2_000;

    private final Stage stage;
    private final List<String> ids;

    public DetailCases(Stage stage) throws Exception {
        this.stage = stage;
        ids = stage.rows("SELECT id FROM territory ORDER BY md5(id::text) LIMIT " + RECORDS).stream()
                .map(List::getFirst).toList();
    }

    public Case detail() throws Exception {
        var sample = ids.getFirst();
        var script = stage.overhear("detail", detailOf(sample), sample);
        return new Case("detail", script.statements(), stage.requests(() -> detailOf(Any.of(ids))),
                stage.floor(script, () -> Map.of(sample, Any.of(ids))));
    }

    public Case unchanged() throws Exception {
        var known = new ArrayList<Request>();
        try (var client = stage.client()) {
            for (var id : ids) {
                var etag = client.send(detailOf(id)).header("ETag").orElseThrow();
                known.add(detailOf(id).unlessChanged(etag));
            }
        }
        var script = stage.overhear("detail-unchanged", known.getFirst(), ids.getFirst());
        return new Case("detail-unchanged", script.statements(), stage.requests(() -> Any.of(known)), List.of());
    }

    private static Request detailOf(String id) {
        return Request.get(Stage.TERRITORIES + "/" + id);
    }
}
