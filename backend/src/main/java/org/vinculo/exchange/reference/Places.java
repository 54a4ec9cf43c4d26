package org.vinculo.exchange.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vinculo.exchange.reference.Draft.Status;

/** Populated places of GeoNames, and what we know of some of them beyond it: official
 * names and administrations ({@code places.csv}) and where they belong ({@code place-parents.csv}), both reviewed. */
final class Places {

    private static final String[] LANGUAGES = {"es", "en", "fr", "it", "pt"};

    private final Map<String, NamedCsvRecord> reviewed = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    Places(ReferenceFiles files) {
        files.rows("places.csv").forEach(row -> reviewed.put(row.getField("geonames_id"), row));
        files.rows("place-parents.csv").forEach(row -> parents.put(row.getField("geonames_id"), row.getField("code")));
    }

    /** @return a new populated place, whose administration nobody has confirmed */
    static Draft draft(String key, String country, String name, Point point) {
        var draft = new Draft(key, country, name);
        draft.point = point;
        draft.sources.add("GeoNames");
        return draft;
    }

    /** Lets an administration have what a list says of its populated place. */
    static void absorb(Atlas atlas, Draft draft, String geonamesId, Point point, String population) {
        if (!geonamesId.isEmpty()) {
            atlas.alias(draft, "geonames:" + geonamesId);
            draft.identify("GEONAMES", geonamesId);
        }
        draft.point = point;
        draft.sources.add("GeoNames");
        if (!population.isEmpty() && Long.parseLong(population) > 0) {
            draft.population = Long.valueOf(population);
        }
    }

    /** @return the subdivision a place belongs to by our own review, where no other list tells (so well) */
    Optional<Draft> parent(Atlas atlas, String geonamesId) {
        return Optional.ofNullable(parents.get(geonamesId)).map(code -> atlas.get(SubdivisionReader.key(code)));
    }

    /** @return its official name where GeoNames has another, such as Torino for Turin */
    String officialName(String geonamesId, String geonamesName) {
        return Optional.ofNullable(reviewed.get(geonamesId)).map(row -> row.getField("name"))
                .filter(name -> !name.isEmpty()).orElse(geonamesName);
    }

    /** Adds names, confirmed administrations and dated populations. */
    void reviewed(Atlas atlas) {
        reviewed.forEach((id, row) -> {
            var draft = atlas.get("geonames:" + id);
            draft.name = row.getField("name").isEmpty() || !draft.isPlace() ? draft.name : row.getField("name");
            draft.names.putAll(Names.byLanguage(row, "", LANGUAGES));
            if (!row.getField("status").isEmpty()) {
                draft.status = Status.valueOf(row.getField("status"));
            }
            if (!row.getField("population").isEmpty()) {
                draft.population = Long.valueOf(row.getField("population"));
                draft.populationYear = Integer.valueOf(row.getField("population_year"));
            }
        });
    }
}
