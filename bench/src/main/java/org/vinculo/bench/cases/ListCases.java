package org.vinculo.bench.cases;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vinculo.bench.floor.Script;
import org.vinculo.bench.floor.Statement;
import org.vinculo.bench.http.Request;

/** Pages of a list, fifty rows each: anywhere in the first hundred, the hundredth beside the first, with a total. */
final class ListCases {
    private static final int PAGES = 100;

    private final Stage stage;
    private final Listing listing;

    ListCases(Stage stage, Listing listing) {
        this.stage = stage;
        this.listing = listing;
    }

    /** Where a page begins: its cursor, and the key and id that the cursor stands for. */
    private record Place(String cursor, String key, String id) {
    }

    /** Page 100, or the last one where there are fewer; beside it page 1. */
    Case hundredthPage(String name) throws Exception {
        var first = Request.get(listing.path());
        var hundredth = Request.get(listing.path() + "&cursor=" + walk(listing.path()).getLast().cursor());
        return new Case(name, 0, stage.requests(() -> hundredth), stage.requests(() -> first));
    }

    /** The first page with its capped total; its floor is the exact count alone. */
    Case total(String name) throws Exception {
        var request = Request.get(listing.path() + "&total=true");
        var script = stage.overhear(name, request);
        var count = Script.of(List.of(new Statement(listing.count(), List.of())), List.of());
        return new Case(name, script.statements(), stage.requests(() -> request), stage.floor(count, Map::of));
    }

    /** @param filters as they follow upon the path */
    Case pages(String name, String filters) throws Exception {
        var path = listing.path() + filters;
        var places = walk(path);
        if (places.isEmpty()) {
            return onlyPage(name, Request.get(path));
        }
        var sample = places.getFirst();
        var script = stage.overhear(name, Request.get(path + "&cursor=" + sample.cursor()), sample.key(), sample.id());
        return new Case(name, script.statements(),
                stage.requests(() -> Request.get(path + "&cursor=" + Any.of(places).cursor())),
                stage.floor(script, () -> {
                    var place = Any.of(places);
                    return Map.of(sample.key(), place.key(), sample.id(), place.id());
                }));
    }

    private Case onlyPage(String name, Request request) throws Exception {
        var script = stage.overhear(name, request);
        return new Case(name, script.statements(), stage.requests(() -> request), stage.floor(script, Map::of));
    }

    private List<Place> walk(String path) throws IOException, SQLException {
        var cursors = new ArrayList<String>();
        var ids = new ArrayList<String>();
        for (var page = stage.json(Request.get(path)); page.has("next") && cursors.size() < PAGES - 1;
                page = stage.json(Request.get(path + "&cursor=" + cursors.getLast()))) {
            cursors.add(page.get("next").asText());
            ids.add(page.get("items").get(page.get("items").size() - 1).get("id").asText());
        }
        var keys = stage.rows(listing.keys() + " WHERE id IN ('" + String.join("','", ids) + "')")
                .stream().collect(Collectors.toMap(List::getFirst, List::getLast));
        var places = new ArrayList<Place>();
        for (int i = 0; i < ids.size(); i++) {
            places.add(new Place(cursors.get(i), keys.get(ids.get(i)), ids.get(i)));
        }
        return places;
    }
}
