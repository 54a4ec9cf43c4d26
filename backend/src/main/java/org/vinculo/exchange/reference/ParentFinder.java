package org.vinculo.exchange.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vinculo.exchange.reference.Draft.Level;

/**
 * Finds the administration a populated place belongs to: by the reviewed crosswalk of GeoNames' own codes, by the name
 * of its first-level division in any language, by the shape that contains it or lies nearest. From there down to the
 * part whose shape surely contains it, or whose seat it is.
 */
final class ParentFinder {

    /** Shapes are drawn with steps of a kilometre and a half: nearer to a border than this nothing is sure. */
    private static final double BORDER_KM = 2;
    /** A place outside every shape belongs to the nearest one up to here: harbours and small islands. */
    private static final double COAST_KM = 30;

    private final Map<String, String> crosswalk = new HashMap<>();
    private final Map<String, Integer> seats = new HashMap<>();
    private final Map<String, Optional<Draft>> named = new HashMap<>();

    ParentFinder(ReferenceFiles files, List<NamedCsvRecord> places) {
        files.rows("crosswalk.csv").forEach(row -> crosswalk.put(admin1(row), row.getField("code")));
        places.stream().filter(ParentFinder::isSeat).forEach(row -> seats.merge(admin1(row), 1, Integer::sum));
    }

    Optional<Draft> find(Atlas atlas, NamedCsvRecord row, String officialName) {
        var point = Point.of(row.getField("lat"), row.getField("lon"));
        var region = byList(atlas, row).filter(listed -> !isContradicted(atlas, row, listed, point))
                .or(() -> byShape(atlas, row.getField("country"), point));
        return region.map(within -> part(atlas, within, point).filter(part -> part != within)
                .or(() -> seatPart(atlas, within, officialName)).orElse(within));
    }

    /** The municipality itself, where GeoNames' first-level division is a municipality and this its only seat. */
    Optional<Draft> seatOf(Atlas atlas, NamedCsvRecord row) {
        return Optional.of(row).filter(ParentFinder::isSeat).filter(seat -> seats.get(admin1(seat)) == 1)
                .flatMap(seat -> byList(atlas, seat)).filter(draft -> draft.level == Level.MUNICIPAL)
                .filter(draft -> draft.identifiers.stream().noneMatch(code -> code.scheme().equals("GEONAMES")));
    }

    /** Whether the place lies far outside the region it is listed under and deep inside another one. */
    private static boolean isContradicted(Atlas atlas, NamedCsvRecord row, Draft listed, Point point) {
        boolean contradicted = listed.shape != null && listed.shape.distanceTo(point) > Plausibility.DOUBTFUL_KM
                && subdivisions(atlas, listed.country).anyMatch(other -> other.level == listed.level
                        && other.shape != null && other.shape.contains(point)
                        && other.shape.distanceToEdge(point) > BORDER_KM);
        if (contradicted) {
            atlas.note("moved", "%s %s (%s) is listed under %s, where it does not lie".formatted(listed.country,
                    row.getField("name"), row.getField("geonames_id"), listed.name));
        }
        return contradicted;
    }

    private Optional<Draft> byList(Atlas atlas, NamedCsvRecord row) {
        return Optional.ofNullable(crosswalk.get(admin1(row))).map(code -> atlas.get(SubdivisionReader.key(code)))
                .or(() -> byName(atlas, row));
    }

    private Optional<Draft> byName(Atlas atlas, NamedCsvRecord row) {
        return named.computeIfAbsent(admin1(row) + "/" + row.getField("admin1_name"), known -> searchByName(atlas, row));
    }

    private static Optional<Draft> searchByName(Atlas atlas, NamedCsvRecord row) {
        var name = Names.fold(row.getField("admin1_name"));
        var named = subdivisions(atlas, row.getField("country"))
                .filter(draft -> draft.foldedNames().contains(name)).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Optional<Draft> byShape(Atlas atlas, String country, Point point) {
        var tops = subdivisions(atlas, country).filter(draft -> draft.shape != null && draft.parent == null).toList();
        return tops.stream().filter(draft -> draft.shape.contains(point)).findFirst().or(() -> tops.stream()
                .filter(draft -> draft.shape.distanceToEdge(point) < COAST_KM)
                .min(Comparator.comparingDouble(draft -> draft.shape.distanceToEdge(point))));
    }

    private static Optional<Draft> part(Atlas atlas, Draft region, Point point) {
        return subdivisions(atlas, region.country)
                .filter(draft -> draft.shape != null && draft.isWithin(region))
                .filter(draft -> draft.shape.contains(point) && draft.shape.distanceToEdge(point) > BORDER_KM)
                .max(Comparator.comparingInt(Draft::depth));
    }

    /** The town that bears the name of a second-level division lies in it. */
    private static Optional<Draft> seatPart(Atlas atlas, Draft region, String officialName) {
        var name = Names.fold(officialName);
        return subdivisions(atlas, region.country)
                .filter(draft -> draft.level == Level.INTERMEDIATE && draft.parent == region)
                .filter(draft -> draft.foldedNames().contains(name)).findFirst();
    }

    private static Stream<Draft> subdivisions(Atlas atlas, String country) {
        return atlas.subdivisions(country).stream();
    }

    /** GeoNames keeps divisions that a reform has joined, without a name: their seats are towns like others now. */
    private static boolean isSeat(NamedCsvRecord row) {
        return Set.of("PPLA", "PPLC").contains(row.getField("feature")) && !row.getField("admin1_name").isEmpty();
    }

    private static String admin1(NamedCsvRecord row) {
        return row.getField("country") + "/" + row.getField("admin1");
    }
}
