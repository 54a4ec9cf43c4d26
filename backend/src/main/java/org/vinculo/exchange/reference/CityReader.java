package org.vinculo.exchange.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vinculo.exchange.reference.Draft.Level;
import org.vinculo.exchange.reference.Draft.Status;

/** Populated places of Europe and Latin America: each becomes a territory, or is found to be one that is there. */
final class CityReader {

    /** Neighbourhoods, localities without inhabitants of their own, abandoned places: no territories. */
    private static final Set<String> NO_TERRITORIES = Set.of("PPLX", "PPLL", "PPLQ");
    /** How far the centre of a town may lie outside the coarse shape of the municipality that bears its name. */
    private static final double OUTSIDE_KM = 5;
    /** In one region no two listed places of one name lie closer than this. */
    private static final double SAME_PLACE_KM = 8;

    private final List<NamedCsvRecord> rows;
    private final Unified unified;
    private final Places places;
    private final ParentFinder parents;
    private final Map<String, String[]> claims = new HashMap<>();

    CityReader(ReferenceFiles files, Unified unified, Places places, String homeCountry) {
        rows = files.rows("cities_europe_latam_ge15k.csv");
        this.unified = unified;
        this.places = places;
        parents = new ParentFinder(files, rows);
        files.rows("claims.csv").stream().filter(row -> row.getField("home_country").equals(homeCountry)).forEach(
                row -> claims.put(row.getField("country"), new String[] {homeCountry, row.getField("subdivision")}));
    }

    static Set<String> neighbourhoods(ReferenceFiles files) {
        return files.rows("cities_europe_latam_ge15k.csv").stream().filter(CityReader::isNeighbourhood)
                .map(row -> row.getField("geonames_id")).collect(Collectors.toSet());
    }

    static boolean isNeighbourhood(NamedCsvRecord row) {
        return NO_TERRITORIES.contains(row.getField("feature"));
    }

    /** The largest first: of two towns of one name it is the one that is the municipality. */
    void readInto(Atlas atlas) {
        rows.stream().filter(CityReader::isNeighbourhood).forEach(row -> atlas.note("neighbourhoods",
                row.getField("country") + " " + row.getField("name")));
        rows.stream().filter(row -> !isNeighbourhood(row))
                .sorted(Comparator.comparingLong((NamedCsvRecord row) -> -Long.parseLong(row.getField("population")))
                        .thenComparing(row -> row.getField("geonames_id")))
                .forEach(row -> place(atlas, row));
    }

    private void place(Atlas atlas, NamedCsvRecord row) {
        var id = row.getField("geonames_id");
        var point = Point.of(row.getField("lat"), row.getField("lon"));
        var known = atlas.find("geonames:" + id).or(() -> unified.find(atlas, "geonames:" + id));
        if (known.isPresent()) {
            Places.absorb(atlas, known.get(), id, point, row.getField("population"));
            return;
        }
        var name = places.officialName(id, row.getField("name"));
        var claim = claims.get(row.getField("country"));
        var country = claim == null ? row.getField("country") : claim[0];
        var parent = claim == null ? places.parent(atlas, id).or(() -> parents.find(atlas, row, name))
                : Optional.of(atlas.get("iso:" + claim[1]));
        var draft = parents.seatOf(atlas, row)
                .or(() -> parent.flatMap(within -> municipality(atlas, name, point, within)))
                .or(() -> parent.flatMap(within -> sameAs(atlas, name, point, within)))
                .orElseGet(() -> {
                    var place = atlas.add(Places.draft("geonames:" + id, country, name, point));
                    place.parent = parent.orElse(null);
                    return place;
                });
        Places.absorb(atlas, draft, id, point, row.getField("population"));
    }

    /** The one municipality there that bears the name and has no populated place yet. */
    private static Optional<Draft> municipality(Atlas atlas, String name, Point point, Draft region) {
        var folded = Names.fold(name);
        var found = atlas.subdivisions(region.country).stream()
                .filter(each -> each.level == Level.MUNICIPAL && each.status == Status.GOVERNED)
                .filter(each -> each.isWithin(region) || region.isWithin(each))
                .filter(each -> each.identifiers.stream().noneMatch(code -> code.scheme().equals("GEONAMES")))
                .filter(each -> each.foldedNames().contains(folded))
                .filter(each -> each.shape == null || each.shape.distanceTo(point) < OUTSIDE_KM)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The same place from the list of Argentina's localities, which does not know every GeoNames id. */
    private static Optional<Draft> sameAs(Atlas atlas, String name, Point point, Draft region) {
        if (!region.country.equals("AR")) {
            return Optional.empty();
        }
        var folded = Names.fold(name);
        return atlas.places(region.country).stream()
                .filter(each -> each.key.startsWith("place:") && each.isWithin(region) && each.point != null)
                .filter(each -> Names.fold(each.name).equals(folded) && each.point.distanceTo(point) < SAME_PLACE_KM)
                .filter(each -> each.identifiers.isEmpty())
                .findFirst();
    }
}
