package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

/** Holds what the change log remembers of a record against what the API shows of it. */
final class Memory {

    private static final List<String> TERRITORY = List.of("name", "country", "level", "localType", "status", "names", "point",
            "population", "populationYear", "areaKm2", "identifiers", "dissolvedOn", "source", "parent");
    private static final List<String> ACTOR = List.of("type", "legalName", "shortName", "country", "principal", "status", "website",
            "languages", "iatiIdentifier", "competences", "source", "territory");
    private static final List<String> LINK = List.of("title", "type", "state", "clearance", "visibility", "themes", "startedOn", "plannedEnd",
            "objectives", "instrument", "languages", "source", "partners");

    private Memory() {
    }

    /** The newest version of each of these, by the log, is what stands on record. */
    static void holds(String collection, Collection<String> ids) {
        assertThat(ids).isNotEmpty();
        ids.forEach(id -> holds("/" + collection + "/" + id));
    }

    static void holds(String path) {
        Map<String, Object> shown = Api.as(Tokens.analyst()).get(path).then().statusCode(200).extract().path("");
        Map<String, Object> remembered = Api.as(Tokens.analyst()).get(path + "/versions/" + shown.get("version")).then().statusCode(200)
                .extract().path("record");
        var fields = path.startsWith("/territories") ? TERRITORY : path.startsWith("/actors") ? ACTOR : LINK;
        assertThat(plain(remembered, fields)).as(path).isEqualTo(plain(shown, fields));
    }

    private static Map<String, Object> plain(Map<String, Object> record, List<String> fields) {
        var plain = new TreeMap<String, Object>();
        for (var field : fields) {
            var value = shape(field, record);
            if (value != null && !(value instanceof Collection<?> list && list.isEmpty()) && !(value instanceof Map<?, ?> map && map.isEmpty())) {
                plain.put(field, value);
            }
        }
        return plain;
    }

    /** Other records by their ids; of partners what both say; a title that was made up is none. */
    @SuppressWarnings("unchecked")
    private static Object shape(String field, Map<String, Object> record) {
        var value = record.get(field);
        return switch (field) {
            case "parent", "territory" -> value instanceof Map<?, ?> shown ? shown.get("id") : value;
            case "partners" -> ((List<Map<String, Object>>) value).stream().map(party -> {
                var kept = new TreeMap<>(party);
                kept.keySet().retainAll(List.of("actor", "name", "country"));
                return kept;
            }).toList();
            case "title" -> Boolean.FALSE.equals(record.get("titled")) ? null : value;
            default -> value;
        };
    }
}
