package org.vinculo.exchange.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A draft as the row that goes to the database: its fields under the names they have in history and API. */
record TerritoryRow(String sourceKey, List<String> otherKeys, @Nullable String parentKey, int depth, JsonNode fields,
        @Nullable String shape) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TerritoryRow of(Draft draft) {
        return new TerritoryRow(draft.key, List.copyOf(draft.otherKeys),
                draft.parent == null ? null : draft.parent.key, draft.depth(), fields(draft),
                draft.shape == null ? null : geometry(draft.shape));
    }

    private static ObjectNode fields(Draft draft) {
        var fields = JSON.createObjectNode();
        fields.put("country", draft.country).put("level", draft.level.name()).put("status", draft.status.name())
                .put("name", draft.name);
        fields.set("names", JSON.valueToTree(draft.names));
        fields.put("source", String.join("; ", draft.sources));
        fields.set("identifiers", JSON.valueToTree(draft.identifiers.stream()
                .sorted(Comparator.comparing(Draft.Identifier::scheme).thenComparing(Draft.Identifier::value))
                .map(TerritoryRow::identifier).toList()));
        if (draft.localType != null) {
            fields.put("localType", draft.localType);
        }
        if (draft.point != null) {
            fields.putObject("point").put("latitude", round(draft.point.latitude()))
                    .put("longitude", round(draft.point.longitude()));
        }
        if (draft.population != null) {
            fields.put("population", draft.population);
        }
        if (draft.populationYear != null) {
            fields.put("populationYear", draft.populationYear);
        }
        return fields;
    }

    private static Map<String, String> identifier(Draft.Identifier code) {
        return code.validUntil() == null ? Map.of("scheme", code.scheme(), "value", code.value())
                : Map.of("scheme", code.scheme(), "value", code.value(), "validUntil", code.validUntil());
    }

    /** GeoJSON, with longitude before latitude, written by hand: there are a quarter of a million points. */
    private static String geometry(Shape shape) {
        var polygons = shape.polygons().stream().map(rings -> rings.stream().map(TerritoryRow::ring)
                .collect(Collectors.joining(",", "[", "]"))).toList();
        return polygons.size() == 1 ? "{\"type\":\"Polygon\",\"coordinates\":" + polygons.getFirst() + "}"
                : "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", polygons) + "]}";
    }

    private static String ring(List<Point> points) {
        var ring = new StringBuilder("[");
        for (var point : points) {
            ring.append(ring.length() == 1 ? "[" : ",[").append(round(point.longitude())).append(',')
                    .append(round(point.latitude())).append(']');
        }
        return ring.append(']').toString();
    }

    /** @return the values of one line of COPY, in the order of the columns of the staging table */
    List<@Nullable String> line() {
        return Arrays.asList(sourceKey, "{" + otherKeys.stream().map(key -> '"' + key + '"')
                .collect(Collectors.joining(",")) + "}", parentKey, Integer.toString(depth), fields.toString(), shape);
    }

    /** Five decimals are a metre, finer than any of the sources. */
    private static double round(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }
}
