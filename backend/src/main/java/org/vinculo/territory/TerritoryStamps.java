package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.sql.Single;

/**
 * Entity tags of a territory's detail. Beside the record itself it shows other records' names and a count of children,
 * which change without its version; the tag covers them too. It is made out of a detail that was read, or, to find out
 * that nothing changed, by a statement that reads much less; a test holds the two against each other.
 */
@ApplicationScoped
class TerritoryStamps {

    private static final String STAMP = """
            SELECT t.version, concat_ws(E'\\n',
                     (SELECT coalesce(string_agg(concat_ws('|', a.id, a.name, a.level, coalesce(a.local_type, '')), ';'
                                                 ORDER BY cardinality(a.ancestors)), '')
                        FROM territory a WHERE a.id = ANY (t.ancestors)),
                     (SELECT coalesce(string_agg(concat_ws('|', n.id, n.name), ';' ORDER BY n.id, e.id), '')
                        FROM territory_event e JOIN territory_successor s ON s.event_id = e.id
                        JOIN territory n ON n.id = s.territory_id WHERE e.territory_id = t.id),
                     (SELECT coalesce(string_agg(concat_ws('|', o.id, o.name, e.type, e.date), ';' ORDER BY o.id, e.date), '')
                        FROM territory_successor s JOIN territory_event e ON e.id = s.event_id
                        JOIN territory o ON o.id = e.territory_id WHERE s.territory_id = t.id),
                     (SELECT count(*) FROM territory c WHERE c.parent_id = t.id AND c.dissolved_on IS NULL),
                     EXISTS (SELECT FROM territory_shape s WHERE s.territory_id = t.id)::text) AS beside
              FROM territory t WHERE t.id = ?""";

    private final Single single;

    @Inject
    TerritoryStamps(Single single) {
        this.single = single;
    }

    /** @return the tag of the detail as it would be read now; empty when there is no such territory */
    Optional<String> etag(UUID id) {
        return single.find(STAMP, id, row -> ETags.of(row.getLong("version"), row.getString("beside")));
    }

    static String etag(TerritoryView view) {
        var above = view.ancestors().stream()
                .map(a -> line(a.id(), a.name(), a.level(), a.localType() == null ? "" : a.localType()));
        var after = view.events().stream().flatMap(event -> event.successors().stream())
                .sorted(Comparator.comparing(successor -> successor.id().toString()))
                .map(successor -> line(successor.id(), successor.name()));
        var before = view.predecessors().stream()
                .sorted(Comparator.comparing((TerritoryView.Predecessor p) -> p.id().toString())
                        .thenComparing(TerritoryView.Predecessor::date))
                .map(p -> line(p.id(), p.name(), p.type(), p.date()));
        return ETags.of(view.version(), String.join("\n", joined(above), joined(after), joined(before),
                Long.toString(view.childCount()), Boolean.toString(view.hasShape())));
    }

    private static String line(Object... values) {
        return Stream.of(values).map(Object::toString).collect(Collectors.joining("|"));
    }

    private static String joined(Stream<String> lines) {
        return lines.collect(Collectors.joining(";"));
    }
}
