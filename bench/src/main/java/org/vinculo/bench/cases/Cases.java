package org.vinculo.bench.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vinculo.bench.imports.Imports;

/** Every case by its name, in the order in which they are run: of each subject reading before writing. */
public final class Cases {
    /** Those that stream whole tables, which must not take memory. */
    public static final List<String> EXPORTS = List.of("export-csv", "links-export-csv");
    private static final String LINKS = "links";

    private Cases() {
    }

    /** The subject a case belongs to, by its name. */
    public static String subject(String name) {
        if (name.equals(Imports.NAME)) {
            return name;
        }
        return name.startsWith(LINKS) ? LINKS : "territories";
    }

    /** They are set up only when called for, as that asks the API itself. */
    public static Map<String, Callable<Case>> on(Stage stage) {
        var all = new LinkedHashMap<String, Callable<Case>>();
        territories(stage, all);
        links(stage, all);
        return all;
    }

    private static void territories(Stage stage, Map<String, Callable<Case>> all) {
        var lists = new ListCases(stage, Listing.TERRITORIES);
        all.put("list", () -> lists.pages("list", ""));
        all.put("list-of-a-country", () -> lists.pages("list-of-a-country", "&country=FR"));
        all.put("list-page-100", () -> lists.hundredthPage("list-page-100"));
        all.put("list-with-total", () -> lists.total("list-with-total"));
        var details = new DetailCases(stage, Stage.TERRITORIES, "territory");
        all.put("detail", () -> details.detail("detail"));
        all.put("detail-unchanged", () -> details.unchanged("detail-unchanged"));
        all.put("search", () -> new SearchCases(stage).names());
        all.put("search-misspelt", () -> new SearchCases(stage).misspelt());
        all.put("update", () -> new UpdateCase(stage).update());
        all.put("insert", () -> new InsertCase(stage).insert());
        all.put("export-csv", () -> new ExportCase(stage).csv("export-csv", Stage.TERRITORIES));
    }

    private static void links(Stage stage, Map<String, Callable<Case>> all) {
        var lists = new ListCases(stage, Listing.LINKS);
        all.put("links-list", () -> lists.pages("links-list", ""));
        all.put("links-of-a-country", () -> lists.pages("links-of-a-country", "&country=IT"));
        all.put("links-by-theme-and-state", () -> lists.pages("links-by-theme-and-state", "&theme=theme-00&state=CONCLUDED"));
        all.put("links-within", () -> lists.pages("links-within", "&within=" + new LinkPlaces(stage).region()));
        all.put("links-fresh", () -> lists.pages("links-fresh", "&freshness=FRESH"));
        all.put("links-page-100", () -> lists.hundredthPage("links-page-100"));
        all.put("links-with-total", () -> lists.total("links-with-total"));
        all.put("links-q", () -> new LinkSearchCase(stage).words());
        var details = new DetailCases(stage, Stage.LINKS, "link");
        all.put("links-detail", () -> details.detail("links-detail"));
        all.put("links-detail-unchanged", () -> details.unchanged("links-detail-unchanged"));
        all.put("links-arcs-of-a-view", () -> new ArcCases(stage).ofView());
        all.put("links-arcs-of-a-filter", () -> new ArcCases(stage).ofFilter());
        all.put("links-update", () -> new LinkUpdateCase(stage).update());
        all.put("links-participants", () -> new LinkParticipantsCase(stage).replace());
        all.put("links-insert", () -> new LinkInsertCase(stage).insert());
        all.put("links-export-csv", () -> new ExportCase(stage).csv("links-export-csv", Stage.LINKS));
    }
}
