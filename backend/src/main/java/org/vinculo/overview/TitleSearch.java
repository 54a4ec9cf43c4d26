package org.vinculo.overview;

/**
 * The statement that finds records which have a title and stand between partners: by words first, and by close spellings
 * where too few words fit. In it the record is {@code t}, what was typed {@code :q}.
 *
 * @param table that has the search columns
 * @param name what a record is called
 * @param code what it is called in papers; an expression that may be null
 * @param match what else than its name may have fitted
 * @param newest by what the later of two that fit as well comes first
 */
record TitleSearch(String table, String name, String code, String match, String newest) {

    private static final String SQL = """
            WITH words AS MATERIALIZED (
              SELECT t.id FROM %1$s t
               WHERE t.search_vector @@ prefix_query(:q) AND t.state NOT IN ('DISCARDED', 'VOID') AND %4$s LIMIT 5000
            ), close AS MATERIALIZED (
              SELECT t.id, word_similarity(fold(:q), t.search_text) AS similarity FROM %1$s t
               WHERE %3$s AND (SELECT count(*) FROM words) < %2$d AND fold(:q) <%% t.search_text
                 AND t.state NOT IN ('DISCARDED', 'VOID') AND %4$s
               ORDER BY similarity DESC, %8$s LIMIT 200
            )
            SELECT t.id, %5$s AS name, %7$s AS match, t.countries, t.state,
                   CASE WHEN fold(%6$s) = fold(:q) THEN 1
                        WHEN fold(%5$s) = fold(:q) THEN 0.9
                        WHEN starts_with(fold(%5$s), fold(:q)) THEN 0.7
                        WHEN words.id IS NOT NULL THEN 0.5
                        ELSE round((0.4 * close.similarity)::numeric, 3) END AS score
              FROM words FULL JOIN close USING (id)
              CROSS JOIN LATERAL (SELECT * FROM %1$s r WHERE r.id = coalesce(words.id, close.id) OFFSET 0) t
             ORDER BY score DESC, %8$s, t.id LIMIT %2$d""";

    /** @param condition what the reader sees: what hides from them is hidden before anything is found */
    String sql(String typed, int limit, String condition) {
        return SQL.formatted(table, limit, SearchSource.mayBeMisspelt(typed), condition, name, code, match, newest);
    }
}
