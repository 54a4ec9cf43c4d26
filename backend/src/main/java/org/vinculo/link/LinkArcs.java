package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.catalogue.Theme;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.territory.BoundingBox;

/** Links as a map draws them: every partner's place once, and for each link which of them it joins. */
@ApplicationScoped
class LinkArcs {

    /** Beyond this a map shows nothing any more; narrower filters do. */
    static final int MOST = 20_000;

    static final String IN_BOX = """
            t.id IN (SELECT m.link_id
                       FROM territory t JOIN actor a ON a.territory_id = t.id
                       JOIN link_participant m ON m.actor_id = a.id AND m.role = 'PARTNER'
                      WHERE %s)""";

    /** What a map tells links apart by. */
    static final String COLUMNS = "t.id, t.type, t.state, t.dimensions, t.last_confirmed_on";

    private final Jdbi jdbi;
    private final LinkPolicy policy;

    @Inject
    LinkArcs(Jdbi jdbi, LinkPolicy policy) {
        this.jdbi = jdbi;
        this.policy = policy;
    }

    /** A link at one of its places; without any when it has none. */
    private record End(Arcs.Arc link, Arcs.@Nullable Place place) {
    }

    /** @param bbox links with a partner in it, or null for all */
    Arcs find(LinkFilter filter, @Nullable String bbox) {
        var chosen = filter.sql(Reference.BOUND, policy.sight());
        if (bbox != null) {
            chosen.where(IN_BOX.formatted(BoundingBox.parse(bbox).condition()));
        }
        return jdbi.withHandle(handle -> collect(chosen.bindTo(handle.createQuery(sql(chosen.select(COLUMNS))))
                .map((row, context) -> end(row)).list()));
    }

    static String sql(String chosen) {
        return """
                WITH chosen AS MATERIALIZED (%s ORDER BY t.start_day DESC, t.id DESC LIMIT %d)
                SELECT c.*, a.id AS actor, a.name, a.country, h.latitude, h.longitude
                  FROM chosen c
                  LEFT JOIN (link_participant m JOIN actor a ON a.id = m.actor_id
                             JOIN territory h ON h.id = a.territory_id AND h.latitude IS NOT NULL)
                    ON m.link_id = c.id AND m.role = 'PARTNER'
                 ORDER BY c.id, m.position""".formatted(chosen, MOST + 1);
    }

    /** Ends come link by link. */
    private static Arcs collect(List<End> ends) {
        var places = new LinkedHashMap<Arcs.Place, Integer>();
        var arcs = new ArrayList<Arcs.Arc>();
        int links = 0;
        int unplaced = 0;
        for (int i = 0; i < ends.size();) {
            var link = ends.get(i).link();
            var joined = link.partners();
            for (; i < ends.size() && ends.get(i).link().id().equals(link.id()); i++) {
                var place = ends.get(i).place();
                if (place != null) {
                    joined.add(places.computeIfAbsent(place, any -> places.size()));
                }
            }
            if (++links > MOST) {
                break;
            }
            if (joined.size() < 2) {
                unplaced++;
            } else {
                arcs.add(link);
            }
        }
        return new Arcs(List.copyOf(places.keySet()), arcs, unplaced, links <= MOST);
    }

    private static End end(ResultSet row) throws SQLException {
        var confirmed = row.getObject("last_confirmed_on", LocalDate.class);
        var dimensions = Stream.of((String[]) row.getArray("dimensions").getArray()).map(Theme.Dimension::valueOf).toList();
        var link = new Arcs.Arc(row.getObject("id", UUID.class), LinkType.valueOf(row.getString("type")),
                LinkState.valueOf(row.getString("state")), new ArrayList<>(2), dimensions, confirmed);
        var actor = row.getObject("actor", UUID.class);
        return new End(link, actor == null ? null : new Arcs.Place(actor, row.getString("name"), row.getString("country"),
                row.getDouble("latitude"), row.getDouble("longitude")));
    }
}
