package org.vinculo.exchange.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ShapesTest {

    /** Two unit squares side by side that share arc 0, as a quantised topology with steps of one degree. */
    private static final String TWO_SQUARES = """
            {"transform": {"scale": [1, 1], "translate": [10, 20]},
             "arcs": [[[1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1], [1, 0]], [[1, 0], [1, 0], [0, 1], [-1, 0]]],
             "objects": {"squares": {"geometries": [
               {"type": "Polygon", "arcs": [[0, 1]], "properties": {"iso": "W"}},
               {"type": "Polygon", "arcs": [[2, -1]], "properties": {"iso": "E"}}]}}}""";

    @Test
    void aPointIsInsideOrSoFarFromTheEdge() throws IOException {
        var squares = squares();
        var west = squares.shape(squares.features().getFirst());
        assertThat(west.contains(new Point(20.5, 10.5))).isTrue();
        assertThat(west.contains(new Point(20.5, 11.5))).isFalse();
        assertThat(west.distanceTo(new Point(20.5, 10.5))).isZero();
        assertThat(west.distanceTo(new Point(20.5, 12)))
                .isCloseTo(111.195 * Math.cos(Math.toRadians(20.5)), within(0.5));
        assertThat(west.interiorPoint()).isEqualTo(new Point(20.5, 10.5));
    }

    @Test
    void mergedPartsHaveNoBorderBetweenThem() throws IOException {
        var squares = squares();
        var merged = squares.merge(squares.features());
        assertThat(merged.polygons()).hasSize(1);
        assertThat(merged.polygons().getFirst()).hasSize(1);
        assertThat(Math.abs(Shape.area(merged.polygons().getFirst().getFirst()))).isEqualTo(2);
        assertThat(merged.contains(new Point(20.5, 11.5))).isTrue();
    }

    @Test
    void distancesOnEarthAreGreatCircles() {
        assertThat(new Point(-32.9468, -60.6393).distanceTo(new Point(45.0703, 7.6869))).isCloseTo(11_070, within(60.0));
    }

    private static TopoJson squares() throws IOException {
        return new TopoJson(new ObjectMapper().readTree(TWO_SQUARES), "squares");
    }
}
