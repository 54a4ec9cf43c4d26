package org.vinculo.exchange.reference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An area as polygons, each a list of rings (the outer one first, then its holes), each ring a closed list of points.
 */
final class Shape {

    private final List<List<List<Point>>> polygons;
    private final double south;
    private final double north;
    private final double west;
    private final double east;

    Shape(List<List<List<Point>>> polygons) {
        this.polygons = polygons;
        var outlines = polygons.stream().flatMap(rings -> rings.getFirst().stream()).toList();
        var latitudes = outlines.stream().mapToDouble(Point::latitude).summaryStatistics();
        var longitudes = outlines.stream().mapToDouble(Point::longitude).summaryStatistics();
        south = latitudes.getMin();
        north = latitudes.getMax();
        west = longitudes.getMin();
        east = longitudes.getMax();
    }

    List<List<List<Point>>> polygons() {
        return polygons;
    }

    /** @return whether the point lies inside, by counting how often a ray from it crosses each ring */
    boolean contains(Point point) {
        return point.latitude() >= south && point.latitude() <= north && point.longitude() >= west
                && point.longitude() <= east && polygons.stream().anyMatch(rings -> inRing(point, rings.getFirst())
                && rings.stream().skip(1).noneMatch(hole -> inRing(point, hole)));
    }

    /** @return kilometres to the nearest edge, whether the point lies inside or outside */
    double distanceToEdge(Point point) {
        double nearest = Double.MAX_VALUE;
        double width = Math.cos(Math.toRadians(point.latitude()));
        for (var rings : polygons) {
            for (var ring : rings) {
                for (int i = 1; i < ring.size(); i++) {
                    nearest = Math.min(nearest, distanceToSegment(point, width, ring.get(i - 1), ring.get(i)));
                }
            }
        }
        return nearest;
    }

    /** @return 0 inside, else kilometres to the nearest edge */
    double distanceTo(Point point) {
        return contains(point) ? 0 : distanceToEdge(point);
    }

    /** @return a point that lies inside the largest polygon: its centre of mass, or the middle of its widest chord */
    Point interiorPoint() {
        var largest = polygons.stream().max(Comparator.comparingDouble(rings -> Math.abs(area(rings.getFirst()))))
                .orElseThrow();
        var centre = centroid(largest.getFirst());
        return new Shape(List.of(largest)).contains(centre) ? centre : middleOfWidestChord(largest, centre.latitude());
    }

    static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            twice += cross(ring.get(i - 1), ring.get(i));
        }
        return twice / 2;
    }

    static boolean inRing(Point point, List<Point> ring) {
        boolean inside = false;
        for (int i = 1; i < ring.size(); i++) {
            var a = ring.get(i - 1);
            var b = ring.get(i);
            if (a.latitude() > point.latitude() != b.latitude() > point.latitude()
                    && point.longitude() < crossing(a, b, point.latitude())) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static double crossing(Point a, Point b, double latitude) {
        return a.longitude() + (b.longitude() - a.longitude()) * (latitude - a.latitude())
                / (b.latitude() - a.latitude());
    }

    private static Point centroid(List<Point> ring) {
        double latitude = 0;
        double longitude = 0;
        for (int i = 1; i < ring.size(); i++) {
            var a = ring.get(i - 1);
            var b = ring.get(i);
            latitude += (a.latitude() + b.latitude()) * cross(a, b);
            longitude += (a.longitude() + b.longitude()) * cross(a, b);
        }
        double sixfold = 6 * area(ring);
        return sixfold == 0 ? ring.getFirst() : new Point(latitude / sixfold, longitude / sixfold);
    }

    private static Point middleOfWidestChord(List<List<Point>> rings, double latitude) {
        var crossings = rings.stream().flatMap(ring -> IntStream.range(1, ring.size())
                .filter(i -> ring.get(i - 1).latitude() > latitude != ring.get(i).latitude() > latitude)
                .mapToObj(i -> crossing(ring.get(i - 1), ring.get(i), latitude))).sorted().toList();
        double middle = rings.getFirst().getFirst().longitude();
        double widest = 0;
        for (int i = 1; i < crossings.size(); i += 2) {
            if (crossings.get(i) - crossings.get(i - 1) > widest) {
                widest = crossings.get(i) - crossings.get(i - 1);
                middle = (crossings.get(i) + crossings.get(i - 1)) / 2;
            }
        }
        return new Point(latitude, middle);
    }

    private static double cross(Point a, Point b) {
        return a.longitude() * b.latitude() - b.longitude() * a.latitude();
    }

    /** On a plane that is true at the point: edges are short, so the Earth's curve does not matter. */
    private static double distanceToSegment(Point point, double width, Point from, Point to) {
        double dx = (to.longitude() - from.longitude()) * width;
        double dy = to.latitude() - from.latitude();
        double px = (point.longitude() - from.longitude()) * width;
        double py = point.latitude() - from.latitude();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
        return 111.195 * Math.hypot(px - along * dx, py - along * dy);
    }
}
