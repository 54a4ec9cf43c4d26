package org.vinculo.bench.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.vinculo.bench.floor.Script;
import org.vinculo.bench.http.Request;

/** A new town with its code, under a department of Argentina, with its line in the change log. */
public final class InsertCase {
    private static final String PARENTS = """
            SELECT id, parent_id FROM territory WHERE country = 'AR' AND level = 'INTERMEDIATE' ORDER BY id""";

    private final Stage stage;
    private final List<List<String>> parents;

    public InsertCase(Stage stage) throws Exception {
        this.stage = stage;
        this.parents = stage.rows(PARENTS);
    }

    private record Town(String key, String name, String code, String latitude, String longitude, String population,
            List<String> above) {

        Request creation() {
            return Request.post(Stage.TERRITORIES, key, """
                    {"country":"AR","parent":"%s","level":"MUNICIPAL","status":"GOVERNED","name":"%s",\
                    "point":{"latitude":%s,"longitude":%s},"population":%s,"populationYear":2022,\
                    "identifiers":[{"scheme":"GEONAMES","value":"%s"}],"source":"bench"}"""
                    .formatted(above.getFirst(), name, latitude, longitude, population, code));
        }

        /** What of it goes into the database, by what this is. */
        Map<String, String> values(String id) {
            var values = new LinkedHashMap<String, String>();
            values.put("id", id);
            values.put("key", key);
            values.put("name", name);
            values.put("code", code);
            values.put("latitude", latitude);
            values.put("longitude", longitude);
            values.put("population", population);
            values.put("department", above.getFirst());
            values.put("region", above.getLast());
            return values;
        }
    }

    public Case insert() throws Exception {
        var sample = new Town("muestra-llave-0001", "Villa Muestra", "muestra-0001", "-34.512345", "-61.678912", "7654321",
                parents.getFirst());
        var id = new AtomicReference<String>();
        var heard = stage.log().during(() -> id.set(stage.json(sample.creation()).get("id").asText()));
        var marks = sample.values(id.get());
        var script = stage.written("insert", Script.of(heard, List.copyOf(marks.values())));
        return new Case("insert", script.statements(), stage.requests(() -> any().creation()),
                stage.floor(script, () -> Marks.replaced(marks, any().values(Marks.timeOrderedId()))));
    }

    private Town any() {
        var random = ThreadLocalRandom.current();
        var unique = UUID.randomUUID().toString();
        return new Town(unique, "Nueva " + Long.toString(random.nextLong(1L << 40), Character.MAX_RADIX), unique,
                String.format(Locale.ROOT, "%.5f", random.nextDouble(-54, -22)),
                String.format(Locale.ROOT, "%.5f", random.nextDouble(-73, -54)),
                Integer.toString(random.nextInt(100, 2_000_000)), Any.of(parents));
    }
}
