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

/** Pages of the list by name, fifty rows each: anywhere in the first hundred, the first, the hundredth, with a total. */
public final class ListCases {
    private static final int PAGES = 100;
    private static final String COUNTRY = "FR";
    private static final Statement EXACT_COUNT =
            new Statement("SELECT count(*) FROM territory t WHERE t.dissolved_on IS NULL", List.of());

    private final Stage stage;

    public ListCases(Stage stage) {
        this.stage = stage;
    }

    /** Where a page begins: its cursor, and the name and id that the cursor stands for. */
    private record Place(String cursor, String name, String id) {
    }

    public Case all() throws Exception {
        return pages("list", Stage.TERRITORIES + "?sort=name");
    }

    public Case ofCountry() throws Exception {
        return pages("list-of-a-country", Stage.TERRITORIES + "?sort=name&country=" + COUNTRY);
    }

    public Case firstPage() throws IOException {
        return new Case("list-page-1", stage.requests(() -> Request.get(Stage.TERRITORIES + "?sort=name")));
    }

    /** Page 100, or the last one where there are fewer. */
    public Case hundredthPage() throws Exception {
        var path = Stage.TERRITORIES + "?sort=name&cursor=" + walk(Stage.TERRITORIES + "?sort=name").getLast().cursor();
        return new Case("list-page-100", stage.requests(() -> Request.get(path)));
    }

    /** The first page with its capped total; its floor is the exact count alone. */
    public Case total() throws Exception {
        var request = Request.get(Stage.TERRITORIES + "?sort=name&total=true");
        var script = stage.overhear("list-with-total", request);
        return new Case("list-with-total", script.statements(), stage.requests(() -> request),
                stage.floor(Script.of(List.of(EXACT_COUNT), List.of()), Map::of));
    }

    private Case pages(String name, String path) throws Exception {
        var places = walk(path);
        var sample = places.getFirst();
        var script = stage.overhear(name, Request.get(path + "&cursor=" + sample.cursor()), sample.name(), sample.id());
        return new Case(name, script.statements(),
                stage.requests(() -> Request.get(path + "&cursor=" + Any.of(places).cursor())),
                stage.floor(script, () -> {
                    var place = Any.of(places);
                    return Map.of(sample.name(), place.name(), sample.id(), place.id());
                }));
    }

    private List<Place> walk(String path) throws IOException, SQLException {
        var cursors = new ArrayList<String>();
        var ids = new ArrayList<String>();
        for (var page = stage.json(Request.get(path)); page.has("next") && cursors.size() < PAGES - 1;
                page = stage.json(Request.get(path + "&cursor=" + cursors.getLast()))) {
            cursors.add(page.get("next").asText());
            ids.add(page.get("items").get(page.get("items").size() - 1).get("id").asText());
        }
        var names = stage.rows("SELECT id, sort_name FROM territory WHERE id IN ('" + String.join("','", ids) + "')")
                .stream().collect(Collectors.toMap(List::getFirst, List::getLast));
        var places = new ArrayList<Place>();
        for (int i = 0; i < ids.size(); i++) {
            places.add(new Place(cursors.get(i), names.get(ids.get(i)), ids.get(i)));
        }
        return places;
    }
}
