package org.vinculo.bench.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Every case by its name, in the order in which they are run: reading before writing. */
public final class Cases {
    public static final String EXPORT = "export-csv";

    private Cases() {
    }

    /** They are set up only when called for, as that asks the API itself. */
    public static Map<String, Callable<Case>> on(Stage stage) {
        var lists = new ListCases(stage);
        var all = new LinkedHashMap<String, Callable<Case>>();
        all.put("list", lists::all);
        all.put("list-of-a-country", lists::ofCountry);
        all.put("list-page-1", lists::firstPage);
        all.put("list-page-100", lists::hundredthPage);
        all.put("list-with-total", lists::total);
        all.put("detail", () -> new DetailCases(stage).detail());
        all.put("detail-unchanged", () -> new DetailCases(stage).unchanged());
        all.put("search", () -> new SearchCases(stage).names());
        all.put("search-misspelt", () -> new SearchCases(stage).misspelt());
        all.put("update", () -> new UpdateCase(stage).update());
        all.put("insert", () -> new InsertCase(stage).insert());
        all.put(EXPORT, () -> new ExportCase(stage).csv());
        return all;
    }
}
