package org.vinculo.exchange.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vinculo.exchange.reference.TopoJson.Feature;

/**
 * Gives subdivisions their shapes. The shapes file is older than the list of subdivisions and not free of errors;
 * {@code shapes.csv} says, by the position of a shape in it, which of today's subdivisions it is a part of, or that it
 * is none. A subdivision also has all that its parts have: the communities of Spain are their provinces.
 */
final class ShapeReader {

    private final ReferenceFiles files;

    ShapeReader(ReferenceFiles files) {
        this.files = files;
    }

    void addTo(Atlas atlas) {
        var argentina = new TopoJson(files.json("ar_provinces_with_malvinas.topojson"), "provinces");
        for (var feature : argentina.features()) {
            atlas.get("iso:" + feature.properties().get("ISO").asText()).shape = argentina.shape(feature);
        }
        var topology = new TopoJson(files.json("admin1_europe_latam.topojson"), "admin1");
        var parts = new HashMap<Draft, List<Feature>>();
        byCode(topology).forEach((code, features) -> atlas.get("iso:" + code).lineage()
                .forEach(draft -> parts.computeIfAbsent(draft, any -> new ArrayList<>()).addAll(features)));
        parts.forEach((draft, features) -> {
            if (draft.shape == null) {
                draft.shape = topology.merge(features);
            }
        });
        atlas.all().forEach(draft -> draft.shape().ifPresent(shape -> draft.point = shape.interiorPoint()));
    }

    private Map<String, List<Feature>> byCode(TopoJson topology) {
        var reviewed = new HashMap<Integer, String>();
        for (var row : files.rows("shapes.csv")) {
            int position = Integer.parseInt(row.getField("position"));
            if (!code(topology.features().get(position)).equals(row.getField("shape"))) {
                throw new IllegalStateException("shapes.csv does not fit its shapes at position " + position);
            }
            reviewed.put(position, row.getField("code"));
        }
        var byCode = new HashMap<String, List<Feature>>();
        for (int i = 0; i < topology.features().size(); i++) {
            var feature = topology.features().get(i);
            var code = reviewed.getOrDefault(i, code(feature));
            if (!code.isEmpty() && !code.startsWith("AR-")) {
                byCode.computeIfAbsent(code, any -> new ArrayList<>()).add(feature);
            }
        }
        return byCode;
    }

    /** One code in the file ends in a tab. */
    private static String code(Feature feature) {
        return feature.properties().path("iso").asText("").strip();
    }
}
