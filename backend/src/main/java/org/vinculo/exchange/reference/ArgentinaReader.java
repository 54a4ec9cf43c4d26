package org.vinculo.exchange.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Argentina below its provinces: departments with their INDEC codes, and localities.
 *
 * <p>What a department is differs by province. In Buenos Aires (partidos), La Rioja, Mendoza and San Juan it is the
 * municipality; elsewhere it is a level of maps and statistics. The comunas of the Autonomous City have elected
 * boards.
 */
final class ArgentinaReader {

    private static final Set<String> MUNICIPAL_PROVINCES = Set.of("AR-F", "AR-M", "AR-J");
    private static final Pattern GENERIC = Pattern.compile("^(Partido|Departamento)( de)? |( Department)$");
    /** In one province no two localities of one name lie closer than this. */
    private static final double SAME_PLACE_KM = 8;

    private final ReferenceFiles files;
    private final Unified unified;
    private final Places places;
    private final Map<String, SubdivisionReader.Kind> kinds;
    private final Set<String> neighbourhoods;

    ArgentinaReader(ReferenceFiles files, Unified unified, Places places) {
        this.files = files;
        this.unified = unified;
        this.places = places;
        this.kinds = SubdivisionReader.kinds(files);
        this.neighbourhoods = CityReader.neighbourhoods(files);
    }

    void readInto(Atlas atlas) {
        var codes = new HashMap<String, NamedCsvRecord>();
        files.rows("ar_department_codes.csv").forEach(row -> codes.put(row.getField("file_code"), row));
        for (var row : files.rows("ar_departments_geonames.csv")) {
            department(atlas, row, codes);
        }
        files.rows("ar_localities_geonames.csv").forEach(row -> locality(atlas, row));
    }

    private void department(Atlas atlas, NamedCsvRecord row, Map<String, NamedCsvRecord> codes) {
        var province = atlas.get("iso:" + row.getField("iso_province"));
        if (province.identifiers.stream().noneMatch(code -> code.scheme().equals("INDEC"))) {
            province.identify("INDEC", row.getField("indec_province"));
        }
        var kind = kinds.get("AR/" + kind(row.getField("iso_province")));
        var code = row.getField("indec_code");
        var corrected = codes.get(code);
        var name = corrected == null ? "" : corrected.getField("name");
        var draft = atlas.add(new Draft("indec:" + code, kind,
                name.isEmpty() ? GENERIC.matcher(row.getField("name")).replaceAll("") : name));
        draft.parent = province;
        draft.sources.add("INDEC, GeoNames");
        if (!row.getField("lat").isEmpty()) {
            draft.point = Point.of(row.getField("lat"), row.getField("lon"));
        }
        draft.identify("INDEC", corrected == null ? code : corrected.getField("indec"));
        if (corrected != null && !corrected.getField("superseded_on").isEmpty()) {
            draft.identifiers.add(new Draft.Identifier("INDEC", corrected.getField("superseded"),
                    corrected.getField("superseded_on")));
        }
    }

    private static String kind(String province) {
        return switch (province) {
            case "AR-C" -> "comuna";
            case "AR-B" -> "partido";
            default -> MUNICIPAL_PROVINCES.contains(province) ? "departamento-municipal" : "departamento";
        };
    }

    private void locality(Atlas atlas, NamedCsvRecord row) {
        var id = row.getField("geonames_id");
        var point = Point.of(row.getField("lat"), row.getField("lon"));
        var one = unified.find(atlas, "geonames:" + id);
        if (one.isPresent()) {
            Places.absorb(atlas, one.get(), id, point, row.getField("population"));
            return;
        }
        if (row.getField("iso_province").equals("AR-C") || neighbourhoods.contains(id)) {
            atlas.note("neighbourhoods", row.getField("name"));
            return;
        }
        var name = places.officialName(id, row.getField("name"));
        var parent = parent(atlas, row);
        var draft = sameAs(atlas, name, parent, point);
        if (draft == null) {
            draft = atlas.add(Places.draft(id.isEmpty() ? key(row) : "geonames:" + id, "AR", name, point));
            draft.parent = parent;
        }
        Places.absorb(atlas, draft, id, point, row.getField("population"));
    }

    private Draft parent(Atlas atlas, NamedCsvRecord row) {
        return places.parent(atlas, row.getField("geonames_id"))
                .or(() -> atlas.find("indec:" + row.getField("indec_department")))
                .orElseGet(() -> atlas.get("iso:" + row.getField("iso_province")));
    }

    /** A municipality that bears the locality's name, or the same locality listed before. */
    private static @Nullable Draft sameAs(Atlas atlas, String name, Draft parent, Point point) {
        var folded = Names.fold(name);
        if (parent.level == Draft.Level.MUNICIPAL && Names.fold(parent.name).equals(folded)) {
            return parent;
        }
        return atlas.places("AR").stream().filter(each -> each.parent == parent)
                .filter(each -> each.point != null && each.point.distanceTo(point) < SAME_PLACE_KM)
                .filter(each -> Names.fold(each.name).equals(folded))
                .findFirst().orElse(null);
    }

    /** Localities without a GeoNames id are known by department and name. */
    private static String key(NamedCsvRecord row) {
        return "place:%s/%s/%s".formatted(row.getField("iso_province"), row.getField("indec_department"),
                Names.fold(row.getField("name")).replace(' ', '-'));
    }
}
