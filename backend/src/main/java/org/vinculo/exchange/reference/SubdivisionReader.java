package org.vinculo.exchange.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import org.vinculo.exchange.reference.Draft.Level;
import org.vinculo.exchange.reference.Draft.Status;

/**
 * The administrations above (and in some countries of) municipalities, from our own reviewed tables: which there are
 * ({@code subdivisions.csv}) and what each kind is ({@code administrations.csv}).
 */
final class SubdivisionReader {

    static final String[] LANGUAGES = {"es", "en", "fr", "it", "de", "pt", "ca", "eu", "gl"};

    /** What a kind of subdivision is in its country, and how many of it there are. */
    record Kind(String country, String kind, String localType, Level level, Status status, int expected,
            String nutsLevel) {
    }

    private final ReferenceFiles files;

    SubdivisionReader(ReferenceFiles files) {
        this.files = files;
    }

    void readInto(Atlas atlas) {
        var kinds = kinds(files);
        var rows = files.rows("subdivisions.csv");
        rows.forEach(row -> atlas.add(draft(row, kinds)));
        for (var row : rows) {
            if (!row.getField("parent").isEmpty()) {
                atlas.get(key(row.getField("code"))).parent = atlas.get(key(row.getField("parent")));
            }
        }
        files.rows("subdivision-names.csv").forEach(row -> atlas.get(key(row.getField("code"))).names
                .putAll(Names.byLanguage(row, "name_", LANGUAGES)));
    }

    /** @return our key for a code: a plus sign stands in codes of our own, where ISO 3166-2 has none */
    static String key(String code) {
        return (code.charAt(2) == '-' ? "iso:" : "own:") + code;
    }

    static Map<String, Kind> kinds(ReferenceFiles files) {
        var kinds = new HashMap<String, Kind>();
        for (var row : files.rows("administrations.csv")) {
            var kind = new Kind(row.getField("country"), row.getField("kind"), row.getField("local_type"),
                    Level.valueOf(row.getField("level")), Status.valueOf(row.getField("status")),
                    Integer.parseInt(row.getField("expected")), row.getField("nuts_level"));
            kinds.put(kind.country() + "/" + kind.kind(), kind);
        }
        return kinds;
    }

    private static Draft draft(NamedCsvRecord row, Map<String, Kind> kinds) {
        var code = row.getField("code");
        var country = code.substring(0, 2);
        var kind = kinds.get(country + "/" + row.getField("kind"));
        var draft = new Draft(key(code), kind, row.getField("name"));
        draft.sources.add("ISO 3166-2");
        if (code.charAt(2) == '-') {
            draft.identify("ISO_3166_2", code);
        }
        return draft;
    }
}
