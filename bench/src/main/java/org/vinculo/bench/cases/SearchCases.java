package org.vinculo.bench.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.vinculo.bench.http.Request;

/** The search box: names as they begin or as they are, and names with two letters the wrong way round. */
public final class SearchCases {
    private static final int TERMS = 500;
    private static final int BEGINNING = 5;

    private final Stage stage;
    private final List<String> names;

    public SearchCases(Stage stage) throws Exception {
        this.stage = stage;
        names = stage.rows("SELECT name FROM territory WHERE length(name) >= 7 ORDER BY md5(id::text) LIMIT " + TERMS)
                .stream().map(List::getFirst).toList();
    }

    public Case names() throws Exception {
        return searches("search", names.stream()
                .map(name -> name.length() % 2 == 0 ? name : name.substring(0, BEGINNING).strip()).toList());
    }

    public Case misspelt() throws Exception {
        return searches("search-misspelt", names.stream().map(SearchCases::misspelt).toList());
    }

    private Case searches(String name, List<String> terms) throws Exception {
        var sample = terms.getFirst();
        var script = stage.overhear(name, search(sample), sample);
        return new Case(name, script.statements(), stage.requests(() -> search(Any.of(terms))),
                stage.floor(script, () -> Map.of(sample, Any.of(terms))));
    }

    private static Request search(String term) {
        return Request.get("/api/v1/search?q=" + URLEncoder.encode(term, StandardCharsets.UTF_8));
    }

    private static String misspelt(String name) {
        int middle = name.length() / 2;
        return name.substring(0, middle) + name.charAt(middle + 1) + name.charAt(middle) + name.substring(middle + 2);
    }
}
