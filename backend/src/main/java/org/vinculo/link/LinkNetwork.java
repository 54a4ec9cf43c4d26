package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Selection;
import org.vinculo.shared.security.LinkPolicy;

/** Links counted by what they join, in one statement. */
@ApplicationScoped
class LinkNetwork {

    /** What one request may count: more than any registry of this kind has, and still told in a moment. */
    static final int MOST_LINKS = 50_000;

    /** More nodes than this are no picture. */
    static final int MOST_NODES = 200;

    /**
     * Links with the same keys count together before pairs are made: at tens of thousands of links there are some hundred different
     * sets of countries or themes.
     */
    private static final String BY_KEYS = """
            member AS MATERIALIZED (
              SELECT g.set, k.key, g.links
                FROM (SELECT row_number() OVER () AS set, keys, count(*) AS links FROM counted GROUP BY keys) g
                CROSS JOIN unnest(g.keys) AS k (key))""";

    private static final String BY_PARTNERS = """
            member AS MATERIALIZED (
              SELECT c.id AS set, m.actor_id AS key, 1 AS links
                FROM counted c JOIN link_participant m ON m.link_id = c.id AND m.role = 'PARTNER')""";

    /** What is chosen comes latest first, so a limit alone keeps the latest. */
    private static final String SQL = """
            WITH chosen AS MATERIALIZED (%1$s ORDER BY t.start_day DESC, t.id DESC LIMIT %2$d),
            counted AS (SELECT * FROM chosen LIMIT %3$d),
            %4$s,
            ranked AS MATERIALIZED (
              SELECT key, sum(links)::integer AS links, row_number() OVER (ORDER BY sum(links) DESC, key) - 1 AS place
                FROM member GROUP BY key ORDER BY place LIMIT %5$d),
            node AS MATERIALIZED (SELECT * FROM ranked WHERE place < %6$d),
            mine AS MATERIALIZED (SELECT m.set, m.links, n.place FROM member m JOIN node n USING (key)),
            edge AS (
              SELECT a.place AS low, b.place AS high, sum(a.links)::integer AS links
                FROM mine a JOIN mine b ON b.set = a.set AND b.place > a.place GROUP BY a.place, b.place)
            SELECT 0 AS part, NULL::text AS key, NULL::text AS name, NULL::text AS country, NULL::bigint AS low,
                   NULL::bigint AS high, (SELECT count(*) FROM chosen)::integer AS links
            UNION ALL
            SELECT 1, r.key::text, %7$s, r.place, NULL, r.links FROM ranked r %8$s
            UNION ALL
            SELECT 2, NULL, NULL, NULL, low, high, links FROM edge
             ORDER BY part, links DESC, low, high""";

    private final Jdbi jdbi;
    private final LinkPolicy policy;

    @Inject
    LinkNetwork(Jdbi jdbi, LinkPolicy policy) {
        this.jdbi = jdbi;
        this.policy = policy;
    }

    private record Line(int part, @Nullable String key, @Nullable String name, @Nullable String country, int low, int high,
            int links) {
    }

    Network count(LinkFilter filter, Network.By by) {
        var chosen = filter.sql(Reference.BOUND, policy.sight());
        var lines = jdbi.withHandle(handle -> chosen.bindTo(handle.createQuery(sql(chosen, by)))
                .map((row, context) -> new Line(row.getInt("part"), row.getString("key"), row.getString("name"),
                        row.getString("country"), row.getInt("low"), row.getInt("high"), row.getInt("links"))).list());
        return network(by, lines);
    }

    static String sql(Selection chosen, Network.By by) {
        boolean partners = by == Network.By.ACTOR;
        var keys = switch (by) {
            case COUNTRY -> "t.countries AS keys";
            case DIMENSION -> "t.dimensions AS keys";
            case THEME -> "t.themes AS keys";
            case ACTOR -> "t.id";
        };
        return SQL.formatted(chosen.select(keys), MOST_LINKS + 1, MOST_LINKS, partners ? BY_PARTNERS : BY_KEYS,
                MOST_NODES + 1, MOST_NODES, partners ? "o.name, o.country" : "NULL, NULL",
                partners ? "JOIN actor o ON o.id = r.key" : "");
    }

    /** The database numbers nodes by their rank, and names the ends of edges by it. */
    private static Network network(Network.By by, List<Line> lines) {
        int chosen = lines.getFirst().links();
        var ranked = new HashMap<Integer, Network.Node>();
        var edges = new ArrayList<Network.Edge>();
        for (var line : lines) {
            if (line.part() == 1 && line.key() != null) {
                ranked.put(line.low(), new Network.Node(line.key(), line.name(), line.country(), line.links()));
            } else if (line.part() == 2) {
                edges.add(new Network.Edge(line.low(), line.high(), line.links()));
            }
        }
        var nodes = new ArrayList<Network.Node>();
        for (int place = 0; place < Math.min(ranked.size(), MOST_NODES); place++) {
            nodes.add(ranked.get(place));
        }
        return new Network(by, nodes, edges, Math.min(chosen, MOST_LINKS),
                chosen <= MOST_LINKS && ranked.size() <= MOST_NODES);
    }
}
