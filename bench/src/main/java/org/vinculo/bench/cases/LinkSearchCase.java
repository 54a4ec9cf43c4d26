package org.vinculo.bench.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.vinculo.bench.http.Request;

/** The list of links narrowed by a word: what a partner's town is called. */
final class LinkSearchCase {
    private static final String TERMS = """
            SELECT t.name FROM territory t JOIN actor a ON a.territory_id = t.id
             WHERE a.link_count BETWEEN 5 AND 200 AND t.name !~ '[’ -]' AND length(t.name) >= 6
             ORDER BY md5(t.id::text) LIMIT 500""";

    private final Stage stage;

    LinkSearchCase(Stage stage) {
        this.stage = stage;
    }

    Case words() throws Exception {
        var terms = stage.rows(TERMS).stream().map(List::getFirst).toList();
        var sample = terms.getFirst();
        var script = stage.overhear("links-q", request(sample), sample);
        return new Case("links-q", script.statements(), stage.requests(() -> request(Any.of(terms))),
                stage.floor(script, () -> Map.of(sample, Any.of(terms))));
    }

    private static Request request(String term) {
        return Request.get(Stage.LINKS + "?q=" + URLEncoder.encode(term, StandardCharsets.UTF_8));
    }
}
