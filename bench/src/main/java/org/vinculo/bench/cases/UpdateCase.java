package org.vinculo.bench.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.vinculo.bench.floor.Script;
import org.vinculo.bench.http.Request;

/** A corrected population, based on a version, with its line in the change log. */
public final class UpdateCase {
    /** Alike in whatever the statements hold beside the marks, so that the floor leaves each record what it was. */
    private static final String TOWNS = """
            SELECT id, version, name, parent_id, ancestors[1], latitude, longitude FROM territory
             WHERE country = 'AR' AND level = 'MUNICIPAL' AND status = 'GOVERNED' AND names = '{}'
               AND former_names = '{}' AND dissolved_on IS NULL AND cardinality(ancestors) = 2 AND source = 'bench'
               AND population IS NOT NULL
             ORDER BY md5(id::text) LIMIT 20000""";
    private static final long MARKED_VERSION = 7_000_003;

    private final Stage stage;

    public UpdateCase(Stage stage) {
        this.stage = stage;
    }

    private record Town(String id, long version, String name, String department, String region, String latitude,
            String longitude) {

        static Town of(List<String> row) {
            return new Town(row.get(0), Long.parseLong(row.get(1)), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6));
        }

        Town in(long other) {
            return new Town(id, other, name, department, region, latitude, longitude);
        }

        Request correction(String key, String population) {
            return Request.patch(Stage.TERRITORIES + "/" + id, key, version,
                    "{\"population\":" + population + ",\"populationYear\":2022}");
        }

        Map<String, String> values(String key, String population) {
            var values = new LinkedHashMap<String, String>();
            values.put("id", id);
            values.put("version", Long.toString(version));
            values.put("next", Long.toString(version + 1));
            values.put("name", name);
            values.put("department", department);
            values.put("region", region);
            values.put("latitude", latitude);
            values.put("longitude", longitude);
            values.put("key", key);
            values.put("population", population);
            return values;
        }
    }

    public Case update() throws Exception {
        var towns = new ConcurrentLinkedQueue<>(stage.rows(TOWNS).stream().map(Town::of).toList());
        var sample = towns.remove().in(MARKED_VERSION);
        stage.run("UPDATE territory SET version = " + MARKED_VERSION + " WHERE id = '" + sample.id() + "'");
        var marks = sample.values("muestra-llave-0002", "7654321");
        var heard = stage.log().during(() -> stage.carryOut(sample.correction("muestra-llave-0002", "7654321")));
        var script = stage.written("update", Script.of(heard, List.copyOf(marks.values())));
        return new Case("update", script.statements(),
                stage.eachConnection(client -> {
                    var town = towns.remove();
                    client.send(town.correction(UUID.randomUUID().toString(), anyPopulation()));
                    towns.add(town.in(town.version() + 1));
                }),
                stage.eachSession(script, session -> {
                    var town = towns.remove();
                    session.run(Marks.replaced(marks, town.values(UUID.randomUUID().toString(), anyPopulation())));
                    towns.add(town.in(town.version() + 1));
                }));
    }

    private static String anyPopulation() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(1_000, 2_000_000));
    }
}
