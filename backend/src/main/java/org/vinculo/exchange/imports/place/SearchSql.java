package org.vinculo.exchange.imports.place;

/** The statements of {@link CandidateSearch}. Its tables are temporary and hold the mentions looked up at a time. */
final class SearchSql {

    /** Emptied for each lot of mentions. */
    static final String[] TABLES = {"""
            CREATE TEMPORARY TABLE place_mention (place_no int PRIMARY KEY, countries text[], latitude float8,
              longitude float8) ON COMMIT DROP""", """
            CREATE TEMPORARY TABLE place_text (place_no int NOT NULL, variant int NOT NULL, split int NOT NULL,
              piece int NOT NULL, spelled boolean NOT NULL, cmp text NOT NULL, within text[] NOT NULL, latitude float8,
              longitude float8) ON COMMIT DROP""",
            "CREATE INDEX ON place_text (place_no)", """
            CREATE TEMPORARY TABLE place_code (place_no int NOT NULL, scheme text NOT NULL, value text NOT NULL)
              ON COMMIT DROP""", """
            CREATE TEMPORARY TABLE place_claim (place_no int NOT NULL, claim int NOT NULL, cmp text NOT NULL, code text)
              ON COMMIT DROP""", """
            CREATE TEMPORARY TABLE place_hit (place_no int NOT NULL, territory_id uuid NOT NULL, found_by text NOT NULL,
              variant int NOT NULL, split int NOT NULL, piece int NOT NULL, similarity float8,
              restored boolean NOT NULL, kind int NOT NULL)
              ON COMMIT DROP""", "CREATE INDEX ON place_hit (place_no)", """
            CREATE TEMPORARY TABLE place_open (place_no int PRIMARY KEY) ON COMMIT DROP"""};

    /** Codes without the zeros before them, which spreadsheets lose; and countries' frames, once they are asked for. */
    static final String[] KNOWN = {"""
            CREATE TEMPORARY TABLE place_short_code ON COMMIT DROP AS
            SELECT territory_id, scheme, ltrim(value, '0') AS value, valid_until IS NOT NULL AS ended
              FROM territory_identifier WHERE scheme IN ('INDEC', 'INSEE') AND value LIKE '0%'""",
            "CREATE INDEX ON place_short_code (value)", "ANALYZE place_short_code", """
            CREATE TEMPORARY TABLE place_country (country text PRIMARY KEY, south float8, north float8, west float8,
              east float8) ON COMMIT DROP"""};

    static final String EMPTY = "TRUNCATE place_mention, place_text, place_code, place_claim, place_hit, place_open";

    /**
     * How alike names must be, by trigrams, where nothing but the spelling tells. And names are looked up by the thousand, so
     * that most of it is in memory: a page anywhere costs little more than the next one.
     */
    static final String[] LOOKED_UP = {"SET LOCAL pg_trgm.similarity_threshold = 0.55", "SET LOCAL random_page_cost = 1.1"};

    /** Whoever writes under other costs than its plans were made by, plans each row of a trigger anew. */
    static final String[] AS_BEFORE = {"SET LOCAL pg_trgm.similarity_threshold TO DEFAULT", "SET LOCAL random_page_cost TO DEFAULT"};

    static final String DROP = """
            DROP TABLE IF EXISTS place_mention, place_text, place_code, place_claim, place_hit, place_open, place_short_code,
              place_country""";

    static final String MENTIONS = """
            INSERT INTO place_mention SELECT no, countries, latitude, longitude
              FROM jsonb_to_recordset(?::jsonb) AS m (no int, countries text[], latitude float8, longitude float8)""";

    /** With where to look for them: everywhere, where no country is told. */
    static final String TEXTS = """
            INSERT INTO place_text
            SELECT t.no, t.variant, t.split, t.piece, t.spelled, comparable(t.text), coalesce(m.countries, world.codes),
                   m.latitude, m.longitude
              FROM (SELECT array_agg(code) AS codes FROM country) world
             CROSS JOIN jsonb_to_recordset(?::jsonb) AS t (no int, variant int, split int, piece int, spelled boolean,
                     text text)
              JOIN place_mention m ON m.place_no = t.no
             WHERE comparable(t.text) <> ''""";

    static final String CODES = """
            INSERT INTO place_code SELECT DISTINCT no, scheme, value
              FROM jsonb_to_recordset(?::jsonb) AS c (no int, scheme text, value text)""";

    static final String CLAIMS = """
            INSERT INTO place_claim SELECT DISTINCT no, claim, comparable(text), code
              FROM jsonb_to_recordset(?::jsonb) AS c (no int, claim int, text text, code text)""";

    static final String ANALYZE = "ANALYZE place_mention, place_text, place_code, place_claim";

    /** The code as it stands wins over one with zeros put before it, a current holder over an earlier one. */
    static final String BY_CODE = """
            INSERT INTO place_hit
            SELECT place_no, territory_id, 'CODE', -1, -1, -1, NULL, restored, 0
              FROM (SELECT f.*, rank() OVER (PARTITION BY place_no, scheme, value ORDER BY restored, ended) AS place
                      FROM (SELECT c.*, i.territory_id, false AS restored, i.valid_until IS NOT NULL AS ended
                              FROM place_code c JOIN territory_identifier i USING (scheme, value)
                             UNION ALL
                            SELECT c.*, s.territory_id, true, s.ended FROM place_code c
                              JOIN place_short_code s ON s.scheme = c.scheme AND s.value = c.value) f
                      JOIN territory t ON t.id = f.territory_id AND t.dissolved_on IS NULL) ranked
             WHERE place = 1""";

    static final String BY_NAME = """
            INSERT INTO place_hit
            SELECT x.place_no, k.territory_id,
                   CASE WHEN x.variant = 0 AND k.kind < 2 THEN 'NAME' ELSE 'OTHER_NAME' END,
                   x.variant, x.split, x.piece, NULL, false, k.kind
              FROM place_text x JOIN known_name k ON replace(k.cmp, ' ', '') = replace(x.cmp, ' ', '')
               AND k.country = ANY (x.within) AND k.cmp = x.cmp""";

    /** "Costa Sacate" and "Costasacate" are one name where both lie within a kilometre; farther off, people say so. */
    static final String BY_JOINED_NAME = """
            INSERT INTO place_hit
            SELECT DISTINCT ON (x.place_no, k.territory_id) x.place_no, k.territory_id, 'OTHER_NAME', x.variant, x.split, x.piece,
                   NULL::float8, false, k.kind
              FROM place_text x JOIN known_name k ON replace(k.cmp, ' ', '') = replace(x.cmp, ' ', '')
               AND k.country = ANY (x.within) AND k.cmp <> x.cmp AND k.kind < 3
              JOIN territory t ON t.id = k.territory_id
             WHERE x.split < 0 AND x.spelled AND distance_km(x.latitude, x.longitude, t.latitude, t.longitude) <= 1
               AND NOT EXISTS (SELECT FROM place_hit h WHERE h.place_no = x.place_no AND h.territory_id = k.territory_id)
             ORDER BY x.place_no, k.territory_id, x.variant""";

    /** Mentions for which no name or code is right there, so that people need to see what is like it. */
    static final String OPEN = """
            INSERT INTO place_open
            SELECT place_no FROM place_mention m WHERE NOT EXISTS (
              SELECT FROM place_hit h JOIN territory t ON t.id = h.territory_id
               WHERE h.place_no = m.place_no AND h.split < 0 AND (h.found_by = 'CODE' OR m.latitude IS NULL
                  OR t.status <> 'GROUPING'
                     AND distance_km(m.latitude, m.longitude, t.latitude, t.longitude) <= :near))""";

    /** From where to where the countries of open mentions with a point reach; each is looked at once. */
    static final String FRAMES = """
            INSERT INTO place_country
            SELECT t.country, min(t.latitude), max(t.latitude), min(t.longitude), max(t.longitude) FROM territory t
             WHERE t.country IN (SELECT unnest(m.countries) FROM place_open JOIN place_mention m USING (place_no)
                                  WHERE m.latitude IS NOT NULL EXCEPT SELECT country FROM place_country)
               AND t.dissolved_on IS NULL AND t.latitude IS NOT NULL GROUP BY t.country""";

    /**
     * Within 25 km: whatever is spelled alike or has all the words; within one: any municipality. {@code OFFSET 0}
     * keeps the point's index in front, as of a country there are thousands.
     */
    static final String AROUND = """
            INSERT INTO place_hit
            SELECT place_no, territory_id, CASE WHEN alike THEN 'SPELLING' ELSE 'NEAR' END, -1, -1, -1, similarity,
                   false, 3
              FROM (SELECT a.*, row_number() OVER (PARTITION BY place_no ORDER BY alike DESC, similarity DESC, km,
                             territory_id) AS place
                      FROM (SELECT m.place_no, t.id AS territory_id, s.similarity,
                                   s.similarity >= 0.4 OR s.words AS alike, d.km, t.level
                              FROM place_open JOIN place_mention m USING (place_no)
                              CROSS JOIN LATERAL (SELECT 25 / 111.0 AS north,
                                  least(180, 25 / 111.0 / greatest(0.01, cos(radians(m.latitude)))) AS east) r
                              CROSS JOIN LATERAL (SELECT * FROM territory t
                                  WHERE point(t.longitude, t.latitude) <@ box(
                                  point(m.longitude - r.east, m.latitude - r.north),
                                  point(m.longitude + r.east, m.latitude + r.north)) OFFSET 0) t
                              CROSS JOIN LATERAL (SELECT
                                  distance_km(m.latitude, m.longitude, t.latitude, t.longitude) AS km) d
                              CROSS JOIN LATERAL (SELECT max(similarity(x.cmp, k.cmp)) AS similarity,
                                  bool_or(x.words <@ k.words
                                    OR k.words <@ x.words AND (k.words[1] = x.words[1] OR d.km <= 5)) AS words
                                  FROM (SELECT *, string_to_array(cmp, ' ') AS words FROM place_text) x,
                                       (SELECT *, string_to_array(cmp, ' ') AS words FROM known_name) k
                                 WHERE x.place_no = m.place_no AND x.spelled AND k.territory_id = t.id) s
                             WHERE m.latitude IS NOT NULL AND t.dissolved_on IS NULL
                               AND (m.countries IS NULL OR t.country = ANY (m.countries))) a
                     WHERE km <= 25 AND (alike OR level = 'MUNICIPAL' AND km <= 1)
                       AND NOT EXISTS (SELECT FROM place_hit h WHERE h.place_no = a.place_no AND h.split < 0
                                          AND h.territory_id = a.territory_id)) ranked
             WHERE place <= 8""";

    /** Where no point tells, only the spelling can; {@code %} is as strict as the setting says. */
    static final String ALIKE = """
            INSERT INTO place_hit
            SELECT place_no, territory_id, 'SPELLING', -1, -1, -1, similarity, false, 3
              FROM (SELECT o.place_no, k.territory_id, max(similarity(x.cmp, k.cmp)) AS similarity,
                           row_number() OVER (PARTITION BY o.place_no
                             ORDER BY max(similarity(x.cmp, k.cmp)) DESC, k.territory_id) AS place
                      FROM place_open o JOIN place_text x USING (place_no)
                      JOIN known_name k ON k.cmp % x.cmp AND k.country = ANY (x.within)
                     WHERE x.latitude IS NULL AND x.spelled
                     GROUP BY o.place_no, k.territory_id) ranked
             WHERE place <= 8""";

    static final String SIMILARITY_OF_CODES = """
            UPDATE place_hit h SET similarity = s.similarity
              FROM (SELECT c.place_no, c.territory_id, max(similarity(x.cmp, k.cmp)) AS similarity
                      FROM place_hit c JOIN place_text x USING (place_no) JOIN known_name k USING (territory_id)
                     WHERE c.found_by = 'CODE' AND x.split < 0 GROUP BY 1, 2) s
             WHERE h.place_no = s.place_no AND h.territory_id = s.territory_id AND h.found_by = 'CODE'""";

    static final String HITS = """
            SELECT h.place_no, h.territory_id, h.found_by, h.variant, h.split, h.piece, h.similarity,
                   CASE WHEN m.latitude IS NOT NULL AND t.latitude IS NOT NULL
                     THEN distance_km(m.latitude, m.longitude, t.latitude, t.longitude) END AS km,
                   t.country, t.level, t.status,
                   CASE WHEN t.level <> 'MUNICIPAL' THEN (SELECT count(*) FROM territory_identifier i
                     WHERE i.territory_id = t.id AND i.scheme = 'GEONAMES') ELSE 0 END > 0 AS city, t.ancestors, h.restored, h.kind
              FROM place_hit h JOIN place_mention m USING (place_no) JOIN territory t ON t.id = h.territory_id
             ORDER BY h.place_no, h.territory_id""";

    static final String REGIONS = """
            SELECT r.place_no, r.claim, t.id, t.level <> 'MUNICIPAL' AS above
              FROM (SELECT c.place_no, c.claim, k.territory_id FROM place_claim c
                      JOIN known_name k ON replace(k.cmp, ' ', '') = replace(c.cmp, ' ', '') AND k.cmp = c.cmp
                     UNION
                    SELECT c.place_no, c.claim, i.territory_id FROM place_claim c
                      JOIN territory_identifier i ON i.value = c.code
                       AND i.scheme IN ('ISO_3166_2', 'INDEC', 'NUTS', 'INSEE')) r
              JOIN place_mention m USING (place_no) JOIN territory t ON t.id = r.territory_id
             WHERE t.dissolved_on IS NULL AND (m.countries IS NULL OR t.country = ANY (m.countries))""";

    /**
     * By the plane's distance first, which the index knows; the twelve nearest are few enough to be measured. Where
     * all that is known is far, the stated country's frame has to do.
     */
    static final String SURROUNDINGS = """
            SELECT n.place_no, n.nearest, n.km, n.countries, EXISTS (
                     SELECT FROM place_country c WHERE c.country = ANY (m.countries)) AS covered,
                   CASE WHEN m.countries IS NULL OR n.nearest = ANY (m.countries) THEN true
                   WHEN NOT EXISTS (SELECT FROM place_country c WHERE c.country = ANY (m.countries)) THEN false
                   WHEN n.km <= 300 THEN EXISTS (
                     SELECT FROM (SELECT * FROM territory t WHERE point(t.longitude, t.latitude) <@ box(
                              point(m.longitude - r.east, m.latitude - r.north),
                              point(m.longitude + r.east, m.latitude + r.north)) OFFSET 0) t
                      WHERE t.country = ANY (m.countries) AND t.dissolved_on IS NULL
                        AND distance_km(m.latitude, m.longitude, t.latitude, t.longitude) <= n.km + 50)
                   ELSE EXISTS (SELECT FROM place_country c WHERE c.country = ANY (m.countries)
                        AND m.latitude BETWEEN c.south - 3 AND c.north + 3
                        AND m.longitude BETWEEN c.west - 3 AND c.east + 3) END AS own
              FROM (SELECT m.place_no, (array_agg(a.country ORDER BY a.km))[1] AS nearest, min(a.km) AS km,
                           coalesce(array_agg(DISTINCT a.country) FILTER (WHERE a.km <= 50), '{}') AS countries
                      FROM place_open JOIN place_mention m USING (place_no)
                      CROSS JOIN LATERAL (
                        SELECT t.country, distance_km(m.latitude, m.longitude, t.latitude, t.longitude) AS km
                          FROM territory t WHERE t.dissolved_on IS NULL AND t.longitude IS NOT NULL
                         ORDER BY point(t.longitude, t.latitude) <-> point(m.longitude, m.latitude) LIMIT 12) a
                     WHERE m.latitude IS NOT NULL GROUP BY m.place_no) n
              JOIN place_mention m USING (place_no)
              CROSS JOIN LATERAL (SELECT (n.km + 50) / 111.0 AS north,
                  least(180, (n.km + 50) / 111.0 / greatest(0.01, cos(radians(m.latitude)))) AS east) r""";

    private SearchSql() {
    }
}
