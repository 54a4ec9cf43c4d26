package org.vinculo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.territory.Level;
import org.vinculo.territory.TerritoryRef;

/**
 * Finds territories by what people type: a code before a whole name, that before the beginning of one, that before
 * words in it, that before spellings that come close; the more people live there the earlier.
 */
@ApplicationScoped
class TerritorySearch implements SearchSource {

    static final String TYPE = "territory";

    /**
     * Each way of finding has its own index and stands in a CTE of its own, so that the planner cannot mix them; each
     * brings a bounded number of candidates.
     * OFFSET 0 makes the candidates' rows be looked up one by one: the planner cannot know how few there are and would
     * read the table whole to join them.
     */
    private static final String TERRITORIES = """
            WITH code AS MATERIALIZED (
              SELECT territory_id AS id, min(value) AS value FROM territory_identifier
               WHERE scheme IN ('ISO_3166_2', 'INDEC', 'NUTS', 'INSEE', 'GEONAMES', 'WIKIDATA', 'IATI')
                 AND value IN (:q, upper(:q)) GROUP BY territory_id
            ), beginning AS MATERIALIZED (
              SELECT id FROM territory
               WHERE sort_name >= fold(:q) AND sort_name < fold(:q) || U&'\\+10FFFF'
               ORDER BY sort_name = fold(:q) DESC, coalesce(population, -1) DESC LIMIT 500
            ), words AS MATERIALIZED (
              SELECT id FROM territory WHERE search_vector @@ prefix_query(:q) LIMIT 5000
            ), fitting AS MATERIALIZED (
              SELECT id FROM code UNION SELECT id FROM beginning UNION SELECT id FROM words
            ), close AS MATERIALIZED (
              SELECT id, word_similarity(fold(:q), search_text) AS similarity FROM territory
               WHERE %2$s AND fold(:q) <%% search_text
               ORDER BY similarity DESC, coalesce(population, -1) DESC LIMIT 200
            ), ranked AS (
              SELECT t.*, code.value AS code,
                     CASE WHEN code.id IS NOT NULL THEN 1.0
                          WHEN strpos('| ' || t.search_text || ' |', '| ' || fold(:q) || ' |') > 0 THEN 0.9
                          WHEN strpos('| ' || t.search_text, '| ' || fold(:q)) > 0 THEN 0.7
                          WHEN fitting.id IS NOT NULL THEN 0.5
                          ELSE round((0.4 * close.similarity)::numeric, 3) END AS score
                FROM fitting FULL JOIN close USING (id)
                CROSS JOIN LATERAL (SELECT * FROM territory WHERE territory.id = coalesce(fitting.id, close.id) OFFSET 0) t
                LEFT JOIN code ON code.id = t.id
               WHERE t.status <> 'VOID'
               ORDER BY score DESC, t.dissolved_on IS NOT NULL, coalesce(t.population, -1) DESC, t.id LIMIT %1$d
            )
            SELECT r.id, r.name, r.country, r.level, r.status, r.parent_id, r.population, r.dissolved_on,
                   (SELECT p.name FROM territory p WHERE p.id = r.parent_id) AS parent_name, r.score, coalesce(r.code, other.name) AS match
              FROM ranked r
              LEFT JOIN LATERAL (
                SELECT name, word_similarity(fold(:q), fold(name)) AS similarity
                  FROM (SELECT value FROM jsonb_each_text(r.names) UNION ALL SELECT unnest(r.former_names)) o (name)
                 ORDER BY fold(name) = fold(:q) DESC, similarity DESC, name LIMIT 1
              ) other ON r.sort_name <> fold(:q) AND other.similarity > word_similarity(fold(:q), r.sort_name)
             ORDER BY r.score DESC, r.dissolved_on IS NOT NULL, coalesce(r.population, -1) DESC, r.id""";

    private final Jdbi jdbi;

    @Inject
    TerritorySearch(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<SearchHit> find(String asked, int limit, boolean misspelt) {
        return jdbi.withHandle(handle -> handle.createQuery(sql(limit, misspelt)).bind("q", asked)
                .map((row, context) -> hit(row)).list());
    }

    static String sql(int limit, boolean misspelt) {
        return TERRITORIES.formatted(limit, misspelt);
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new SearchHit(TYPE, row.getObject("id", UUID.class), row.getString("name"),
                row.getString("match"), row.getString("country"), null, Level.valueOf(row.getString("level")), null,
                row.getString("status"), parent == null ? null : new TerritoryRef(parent, row.getString("parent_name")),
                row.getObject("population", Long.class), null, row.getObject("dissolved_on", LocalDate.class),
                row.getDouble("score"));
    }
}
