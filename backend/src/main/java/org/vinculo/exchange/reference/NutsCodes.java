package org.vinculo.exchange.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds the NUTS code to a subdivision where it is certain: the table of administrations names the NUTS level that
 * coincides with this kind, and exactly one region of that level and country bears its name.
 */
final class NutsCodes {

    private record Region(String code, Set<String> names) {
    }

    private final Map<String, List<Region>> regions = new HashMap<>();
    private final Map<String, SubdivisionReader.Kind> kinds;

    NutsCodes(ReferenceFiles files) {
        kinds = SubdivisionReader.kinds(files);
        for (var row : files.rows("nuts_2024.csv")) {
            regions.computeIfAbsent(row.getField("code").substring(0, 2) + row.getField("level"),
                    key -> new ArrayList<>()).add(new Region(row.getField("code"), names(row)));
        }
    }

    void addTo(Atlas atlas) {
        var claims = new HashMap<String, List<Draft>>();
        for (var draft : atlas.all()) {
            var level = kinds.get(draft.country + "/" + draft.kind).nutsLevel();
            var named = regions.getOrDefault(nutsCountry(draft.country) + level, List.of()).stream()
                    .filter(region -> region.names().stream().anyMatch(draft.foldedNames()::contains)).toList();
            if (named.size() == 1) {
                claims.computeIfAbsent(named.getFirst().code(), code -> new ArrayList<>()).add(draft);
            }
        }
        claims.forEach((code, drafts) -> {
            if (drafts.size() == 1) {
                drafts.getFirst().identify("NUTS", code);
            }
        });
    }

    /** NUTS writes Greece as EL. */
    private static String nutsCountry(String country) {
        return country.equals("GR") ? "EL" : country;
    }

    private static Set<String> names(NamedCsvRecord region) {
        var names = new LinkedHashSet<String>();
        for (var column : new String[] {"name", "name_es", "name_en", "name_fr", "name_it", "name_de"}) {
            names.add(Names.fold(region.getField(column)));
        }
        for (var part : region.getField("name").split("/")) {
            names.add(Names.fold(part));
        }
        return names;
    }
}
