package org.vinculo.bench.cases;

import java.util.Map;
import org.vinculo.bench.http.Request;

/** What a map of links asks for: a view of the world, and a filter all over it. */
final class ArcCases {
    /** Some thirty kilometres across, in the midst of Italy's towns. */
    private static final String VIEW = "12.0,43.0,12.3,43.3";

    private final Stage stage;

    ArcCases(Stage stage) {
        this.stage = stage;
    }

    Case ofView() throws Exception {
        return arcs("links-arcs-of-a-view", "bbox=" + VIEW);
    }

    Case ofFilter() throws Exception {
        return arcs("links-arcs-of-a-filter", "country=UY&theme=theme-05");
    }

    private Case arcs(String name, String filters) throws Exception {
        var request = Request.get(Stage.LINKS + "/arcs?" + filters);
        var script = stage.overhear(name, request);
        return new Case(name, script.statements(), stage.requests(() -> request), stage.floor(script, Map::of));
    }
}
