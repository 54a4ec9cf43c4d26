package org.vinculo.support;

/** Twenty thousand imports by a hundred people, one of them of twenty thousand rows; thirty of them wrote all there is. */
public final class ManyImports {

    /** The one with many rows. */
    public static final String LARGE = "019342b5-7c00-7000-8000-00000000aaaa";

    private ManyImports() {
    }

    /** What lays them down. */
    static String[] statements() {
        return new String[] { """
                INSERT INTO import (id, kind, state, file_name, file_size, kept_until, table_file, header_hash, mapping, mapping_from, source,
                                    on_difference, mandate, author, author_id)
                SELECT CASE WHEN n = 7777 THEN '%s'::uuid ELSE uuidv7() END, (ARRAY['LINKS', 'LINKS', 'ACTORS', 'TERRITORIES'])[1 + n %% 4],
                       CASE WHEN n %% 50 = 0 THEN 'PREVIEWED' WHEN n %% 70 = 0 THEN 'FAILED' ELSE 'APPLIED' END, 'lista ' || n, 100, current_date,
                       '{}', 'x', '{}', 'GUESSED', 'Generated', 'FILL', '{}', 'person ' || n %% 100, 'person-' || n %% 100
                  FROM generate_series(1, 20000) n""".formatted(LARGE), """
                INSERT INTO import_row (import_id, row_no, cells, fields, outcome)
                SELECT i.id, n, '{a,b}', '{}', CASE WHEN n %% 100 = 0 THEN 'HELD' ELSE 'CREATED' END
                  FROM generate_series(2, 20001) n, (SELECT id FROM import ORDER BY id = '%s'::uuid DESC LIMIT 3) i""".formatted(LARGE), """
                INSERT INTO import_place (import_id, place_no, name, row_count, first_row, outcome)
                SELECT import_id, row_no, 'place ' || row_no, 1, row_no, CASE WHEN row_no % 100 = 0 THEN 'DOUBTFUL' ELSE 'MATCHED' END FROM import_row""", """
                INSERT INTO import_row_place (import_id, row_no, field, place_no) SELECT import_id, row_no, 'a', row_no FROM import_row""",
                """
                INSERT INTO import_record (import_id, subject_type, subject_id, row_no, version)
                SELECT i.id, r.type, r.id, r.n, 0
                  FROM (SELECT 'TERRITORY' AS type, id, row_number() OVER (ORDER BY id) AS n FROM territory UNION ALL
                        SELECT 'ACTOR', id, row_number() OVER (ORDER BY id) FROM actor UNION ALL
                        SELECT 'LINK', id, row_number() OVER (ORDER BY id) FROM link) r
                  JOIN (SELECT id, row_number() OVER (ORDER BY id = '%s'::uuid DESC, id) AS n FROM import) i
                    ON i.n = CASE WHEN r.n %% 40 = 0 THEN 1 ELSE 2 + r.n %% 30 END""".formatted(LARGE),
                "VACUUM ANALYZE import, import_row, import_place, import_row_place, import_record" };
    }
}
