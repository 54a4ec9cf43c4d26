package org.vinculo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.actor.ActorType;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.territory.TerritoryRef;

/**
 * Finds actors by what people type, as {@link TerritorySearch} does territories; the more links the earlier. One that
 * was merged is found by its name and leads to the survivor, which is what is answered; an administration is found by
 * what its territory is called in other languages too.
 */
@ApplicationScoped
class ActorSearch implements SearchSource {

    static final String TYPE = "actor";

    private static final String ACTORS = """
            WITH code AS MATERIALIZED (
              SELECT id, iati_identifier AS value FROM actor WHERE iati_identifier IN (:q, upper(:q))
            ), beginning AS MATERIALIZED (
              SELECT id FROM actor
               WHERE sort_name >= fold(:q) AND sort_name < fold(:q) || U&'\\+10FFFF'
               ORDER BY sort_name = fold(:q) DESC, %3$s DESC LIMIT 500
            ), words AS MATERIALIZED (
              SELECT id FROM actor WHERE search_vector @@ prefix_query(:q) LIMIT 5000
            ), home AS MATERIALIZED (
              SELECT a.id FROM (SELECT id FROM territory WHERE search_vector @@ prefix_query(:q) LIMIT 5000) h
                CROSS JOIN LATERAL (SELECT id FROM actor WHERE actor.territory_id = h.id
                                       AND actor.type = 'SUBSTATE_ADMINISTRATION' OFFSET 0) a LIMIT 5000
            ), fitting AS MATERIALIZED (
              SELECT id FROM code UNION SELECT id FROM beginning UNION SELECT id FROM words UNION SELECT id FROM home
            ), close AS MATERIALIZED (
              SELECT id, word_similarity(fold(:q), search_text) AS similarity FROM actor
               WHERE %2$s AND fold(:q) <%% search_text
               ORDER BY similarity DESC, %3$s DESC LIMIT 200
            ), found AS (
              SELECT coalesce(t.merged_into, t.id) AS id, t.name, t.short_name, code.value AS code,
                     CASE WHEN code.id IS NOT NULL THEN 1.0
                          WHEN strpos('| ' || t.search_text || ' |', '| ' || fold(:q) || ' |') > 0 THEN 0.9
                          WHEN strpos('| ' || t.search_text, '| ' || fold(:q)) > 0 THEN 0.7
                          WHEN fitting.id IS NOT NULL THEN 0.5
                          ELSE round((0.4 * close.similarity)::numeric, 3) END AS score
                FROM fitting FULL JOIN close USING (id)
                CROSS JOIN LATERAL (SELECT * FROM actor WHERE actor.id = coalesce(fitting.id, close.id) OFFSET 0) t
                LEFT JOIN code ON code.id = t.id
            ), best AS MATERIALIZED (
              SELECT DISTINCT ON (id) * FROM found ORDER BY id, score DESC, name
            ), ranked AS (
              SELECT t.*, %3$s AS links, best.score,
                     coalesce(best.code, CASE WHEN best.name <> t.name THEN best.name
                                              WHEN word_similarity(fold(:q), fold(best.short_name))
                                                   > word_similarity(fold(:q), t.sort_name) THEN best.short_name END) AS match
                FROM best CROSS JOIN LATERAL (SELECT * FROM actor WHERE actor.id = best.id OFFSET 0) t
               WHERE t.status <> 'VOID'
               ORDER BY best.score DESC, t.status <> 'ACTIVE', %3$s DESC, t.id LIMIT %1$d
            )
            SELECT r.id, r.name, r.match, r.country, r.type, r.status, r.territory_id, r.links, r.score,
                   (SELECT h.name FROM territory h WHERE h.id = r.territory_id) AS territory_name
              FROM ranked r ORDER BY r.score DESC, r.status <> 'ACTIVE', r.links DESC, r.id""";

    private final Jdbi jdbi;
    private final AccessPolicy policy;

    @Inject
    ActorSearch(Jdbi jdbi, AccessPolicy policy) {
        this.jdbi = jdbi;
        this.policy = policy;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<SearchHit> find(String asked, int limit, boolean misspelt) {
        return jdbi.withHandle(handle -> handle.createQuery(sql(limit, misspelt, policy.seesEveryLink())).bind("q", asked)
                .map((row, context) -> hit(row)).list());
    }

    /** @param everyLink whether the reader sees more links than the published ones */
    static String sql(int limit, boolean misspelt, boolean everyLink) {
        return ACTORS.formatted(limit, misspelt, everyLink ? "link_count" : "published_link_count");
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        var home = row.getObject("territory_id", UUID.class);
        return new SearchHit(TYPE, row.getObject("id", UUID.class), row.getString("name"), row.getString("match"),
                row.getString("country"), null, null, ActorType.valueOf(row.getString("type")), row.getString("status"),
                home == null ? null : new TerritoryRef(home, row.getString("territory_name")), null, row.getLong("links"),
                null, row.getDouble("score"));
    }
}
