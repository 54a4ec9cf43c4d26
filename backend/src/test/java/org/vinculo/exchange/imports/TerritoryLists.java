package org.vinculo.exchange.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.vinculo.support.Api;
import org.vinculo.support.Imports;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Lists of Argentine territories: name, region, level, INDEC code, latitude, longitude, state, population. */
final class TerritoryLists {

    private static final String HEADER = "nombre;región;nivel;indec;lat;lon;estado;población\n";
    private static final Map<String, Integer> COLUMNS = columns("self.name", "self.region", "self.level", "code.INDEC", "self.latitude",
            "self.longitude", "status", "self.population");

    private TerritoryLists() {
    }

    static Imports.Saved preview(String... rows) {
        return upload(HEADER + String.join("\n", rows) + "\n").read(Map.of("columns", COLUMNS, "constants", Map.of("self.country", "AR")));
    }

    static Imports.Saved upload(String csv) {
        return Imports.upload(Tokens.analyst(), "TERRITORIES", csv);
    }

    static Map<String, Integer> columns(String... fields) {
        var columns = new LinkedHashMap<String, Integer>();
        for (var field : fields) {
            columns.put(field, columns.size());
        }
        return columns;
    }

    /** Of ten figures, as no other test has. */
    static String code() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    }

    static String name(Territories.Saved of) {
        return Api.as(Tokens.analyst()).get(of.path()).path("name");
    }
}
