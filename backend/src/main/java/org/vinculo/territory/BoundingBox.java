package org.vinculo.territory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/** A rectangle in degrees, WGS 84; one whose west is greater than its east crosses the antimeridian. */
public record BoundingBox(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {

    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);
    private static final String NUMBER = "-?\\d{1,3}(\\.\\d{1,15})?";

    /** @throws ProblemException 400 when it is not four numbers in range, with south below north */
    public static BoundingBox parse(String text) {
        var corners = new ArrayList<BigDecimal>();
        for (var part : text.split(",", -1)) {
            if (!part.strip().matches(NUMBER)) {
                throw invalid();
            }
            corners.add(new BigDecimal(part.strip()));
        }
        if (corners.size() != 4) {
            throw invalid();
        }
        var box = new BoundingBox(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
        if (!box.inRange()) {
            throw invalid();
        }
        return box;
    }

    /** As SQL over {@code t}: its numbers are written out, because the right index depends on how wide it is. */
    public String condition() {
        return rectangles().stream().map(BoundingBox::inside).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String inside() {
        return "point(t.longitude, t.latitude) <@ box(point(%s, %s), point(%s, %s))".formatted(west.toPlainString(),
                south.toPlainString(), east.toPlainString(), north.toPlainString());
    }

    /** Itself, or the two rectangles that lie on either side of the antimeridian. */
    private List<BoundingBox> rectangles() {
        if (west.compareTo(east) <= 0) {
            return List.of(this);
        }
        return List.of(new BoundingBox(west, south, HALF_TURN, north), new BoundingBox(HALF_TURN.negate(), south, east, north));
    }

    private boolean inRange() {
        return within(west, 180) && within(east, 180) && within(south, 90) && within(north, 90)
                && south.compareTo(north) <= 0;
    }

    private static boolean within(BigDecimal degrees, int limit) {
        return degrees.abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
    }

    private static ProblemException invalid() {
        return ProblemException.of(ProblemType.INVALID_PARAMETER, FieldError.parameter("bbox", "not-a-bbox"));
    }
}
