package org.vinculo.exchange.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads shapes out of a quantised TopoJSON topology
 * (<a href="https://github.com/topojson/topojson-specification">specification</a>). Neighbours share their border's
 * arcs there, which is what lets {@link #merge} dissolve the borders between parts.
 */
final class TopoJson {

    /** A geometry and what the file says of it; arcs are indexes, a negative one {@code ~i} is arc i backwards. */
    record Feature(JsonNode properties, List<List<List<Integer>>> arcs) {
    }

    private final List<List<Point>> arcs = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();

    TopoJson(JsonNode topology, String object) {
        var scale = topology.at("/transform/scale");
        var translate = topology.at("/transform/translate");
        for (var arc : topology.get("arcs")) {
            arcs.add(decode(arc, scale, translate));
        }
        for (var geometry : topology.at("/objects/" + object + "/geometries")) {
            var polygons = new ArrayList<List<List<Integer>>>();
            if (geometry.get("type").asText().equals("Polygon")) {
                polygons.add(rings(geometry.get("arcs")));
            } else {
                geometry.get("arcs").forEach(polygon -> polygons.add(rings(polygon)));
            }
            features.add(new Feature(geometry.get("properties"), polygons));
        }
    }

    List<Feature> features() {
        return features;
    }

    Shape shape(Feature feature) {
        return new Shape(feature.arcs().stream()
                .map(polygon -> polygon.stream().map(this::points).toList()).toList());
    }

    /** @return one shape out of parts, without the borders between them */
    Shape merge(Collection<Feature> parts) {
        if (parts.size() == 1) {
            return shape(parts.iterator().next());
        }
        var outline = new LinkedHashSet<Integer>();
        parts.stream().flatMap(part -> part.arcs().stream()).flatMap(List::stream).flatMap(List::stream)
                .forEach(arc -> {
                    if (!outline.remove(~arc)) {
                        outline.add(arc);
                    }
                });
        return new Shape(polygons(stitch(outline)));
    }

    private List<List<Point>> stitch(Collection<Integer> outline) {
        Map<Point, ArrayDeque<Integer>> byStart = new HashMap<>();
        outline.forEach(arc -> byStart.computeIfAbsent(points(arc).getFirst(), start -> new ArrayDeque<>()).add(arc));
        var used = new HashSet<Integer>();
        var rings = new ArrayList<List<Point>>();
        for (var first : outline) {
            if (used.contains(first)) {
                continue;
            }
            var ring = new ArrayList<Integer>();
            for (Integer arc = first; arc != null && used.add(arc); arc = next(byStart, arc)) {
                byStart.get(points(arc).getFirst()).remove(arc);
                ring.add(arc);
            }
            rings.add(points(ring));
        }
        return rings.stream().filter(ring -> ring.size() > 3 && ring.getFirst().equals(ring.getLast())).toList();
    }

    private @Nullable Integer next(Map<Point, ArrayDeque<Integer>> byStart, Integer arc) {
        var following = byStart.get(points(arc).getLast());
        return following == null ? null : following.peek();
    }

    /** Sorts rings into outer ones and holes: a ring inside an odd number of larger ones is a hole of the smallest. */
    private static List<List<List<Point>>> polygons(List<List<Point>> rings) {
        var outers = new ArrayList<List<List<Point>>>();
        var largestFirst = rings.stream()
                .sorted(Comparator.comparingDouble((List<Point> ring) -> -Math.abs(Shape.area(ring)))).toList();
        for (var ring : largestFirst) {
            var around = outers.stream().filter(outer -> Shape.inRing(ring.getFirst(), outer.getFirst())
                    && Shape.inRing(ring.get(ring.size() / 2), outer.getFirst())).toList();
            if (around.isEmpty() || around.getLast().stream().skip(1)
                    .anyMatch(hole -> Shape.inRing(ring.getFirst(), hole))) {
                outers.add(new ArrayList<>(List.of(ring)));
            } else {
                around.getLast().add(ring);
            }
        }
        return outers;
    }

    private List<Point> points(List<Integer> ring) {
        var joined = new ArrayList<Point>();
        for (var arc : ring) {
            var points = points(arc);
            joined.addAll(joined.isEmpty() ? points : points.subList(1, points.size()));
        }
        return joined;
    }

    private List<Point> points(Integer arc) {
        return arc >= 0 ? arcs.get(arc) : arcs.get(~arc).reversed();
    }

    private static List<Point> decode(JsonNode arc, JsonNode scale, JsonNode translate) {
        var points = new ArrayList<Point>(arc.size());
        long x = 0;
        long y = 0;
        for (var step : arc) {
            x += step.get(0).asLong();
            y += step.get(1).asLong();
            points.add(new Point(y * scale.get(1).asDouble() + translate.get(1).asDouble(),
                    x * scale.get(0).asDouble() + translate.get(0).asDouble()));
        }
        return points;
    }

    private static List<List<Integer>> rings(JsonNode polygon) {
        var rings = new ArrayList<List<Integer>>();
        polygon.forEach(ring -> {
            var indexes = new ArrayList<Integer>();
            ring.forEach(arc -> indexes.add(arc.asInt()));
            rings.add(indexes);
        });
        return rings;
    }
}
