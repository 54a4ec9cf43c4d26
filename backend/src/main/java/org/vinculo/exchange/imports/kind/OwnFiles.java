package org.vinculo.exchange.imports.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists that this system gives out as files: what their columns are for when they come back. */
final class OwnFiles {

    private static final Map<ImportKind, Map<String, String>> COLUMNS = Map.of(
            ImportKind.TERRITORIES, Map.of("name", "self.name", "country", "self.country", "level", "self.level", "parentName", "self.region",
                    "latitude", "self.latitude", "longitude", "self.longitude", "population", "self.population", "localType", "localType",
                    "status", "status", "populationYear", "populationYear"),
            ImportKind.ACTORS, Map.of("name", "legalName", "shortName", "shortName", "type", "type", "country", "country",
                    "territoryName", "home.name", "website", "website", "iatiIdentifier", "iatiIdentifier"),
            ImportKind.LINKS, Map.ofEntries(Map.entry("partner1", "a.name"), Map.entry("partner1Region", "a.region"),
                    Map.entry("partner1Country", "a.country"), Map.entry("partner2", "b.name"), Map.entry("partner2Region", "b.region"),
                    Map.entry("partner2Country", "b.country"), Map.entry("type", "type"), Map.entry("state", "state"),
                    Map.entry("ownTitle", "title"), Map.entry("themes", "themes"), Map.entry("startedOn", "startedOn"),
                    Map.entry("plannedEnd", "plannedEnd")));

    private OwnFiles() {
    }

    /** Fields by column, when the header has all that such a file has. */
    static Optional<Map<String, Integer>> columns(ImportKind kind, List<String> names) {
        var fields = COLUMNS.getOrDefault(kind, Map.of());
        if (!names.containsAll(fields.keySet())) {
            return Optional.empty();
        }
        var columns = new LinkedHashMap<String, Integer>();
        names.stream().filter(fields::containsKey).forEach(name -> columns.put(fields.getOrDefault(name, ""), names.indexOf(name)));
        return Optional.of(columns);
    }
}
