package org.vinculo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.link.LinkFilter;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Sight;

/**
 * Finds links by their titles and by whatever their partners and those partners' homes are called; the later confirmed
 * the earlier. What hides from the reader is hidden before anything is found.
 */
@ApplicationScoped
class LinkSearch implements SearchSource {

    static final String TYPE = "link";

    private static final String LINKS = """
            WITH words AS MATERIALIZED (
              SELECT t.id FROM link t
               WHERE t.search_vector @@ prefix_query(:q) AND t.state NOT IN ('DISCARDED', 'VOID') AND %3$s LIMIT 5000
            ), close AS MATERIALIZED (
              SELECT t.id, word_similarity(fold(:q), t.search_text) AS similarity FROM link t
               WHERE %2$s AND fold(:q) <%% t.search_text
                 AND t.state NOT IN ('DISCARDED', 'VOID') AND %3$s
               ORDER BY similarity DESC, t.confirmed_day DESC LIMIT 200
            )
            SELECT t.id, coalesce(t.title, t.label) AS name, CASE WHEN t.title IS NOT NULL THEN t.label END AS match,
                   t.countries, t.state,
                   CASE WHEN fold(coalesce(t.title, t.label)) = fold(:q) THEN 0.9
                        WHEN starts_with(fold(coalesce(t.title, t.label)), fold(:q)) THEN 0.7
                        WHEN words.id IS NOT NULL THEN 0.5
                        ELSE round((0.4 * close.similarity)::numeric, 3) END AS score
              FROM words FULL JOIN close USING (id)
              CROSS JOIN LATERAL (SELECT * FROM link WHERE link.id = coalesce(words.id, close.id) OFFSET 0) t
             ORDER BY score DESC, t.confirmed_day DESC, t.start_day DESC, t.id LIMIT %1$d""";

    private final Jdbi jdbi;
    private final LinkPolicy policy;

    @Inject
    LinkSearch(Jdbi jdbi, LinkPolicy policy) {
        this.jdbi = jdbi;
        this.policy = policy;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<SearchHit> find(String asked, int limit, boolean misspelt) {
        return jdbi.withHandle(handle -> handle.createQuery(sql(limit, misspelt, policy.sight())).bind("q", asked)
                .map((row, context) -> hit(row)).list());
    }

    static String sql(int limit, boolean misspelt, Sight sight) {
        return LINKS.formatted(limit, misspelt, LinkFilter.condition(sight));
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        return new SearchHit(TYPE, row.getObject("id", UUID.class), row.getString("name"), row.getString("match"), null,
                List.of((String[]) row.getArray("countries").getArray()), null, null, row.getString("state"), null, null,
                null, null, row.getDouble("score"));
    }
}
