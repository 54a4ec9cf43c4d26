package org.vinculo.support;

import java.util.UUID;

/** 120,000 made-up territories. */
public final class ManyTerritories {

    /** A region with 600 towns. */
    public static final UUID LARGE = UUID.fromString("01980000-0000-7000-8000-000000000042");

    /** A region with 30 towns. */
    public static final UUID SMALL = UUID.fromString("01980000-0000-7000-8000-000000000999");

    private ManyTerritories() {
    }

    /** What lays them down. */
    static String[] statements() {
        return new String[] { """
                INSERT INTO territory (id, country, level, status, name, population, source)
                SELECT ('01980000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                       (ARRAY['AR', 'BR', 'CL', 'DE', 'ES', 'FR', 'IT', 'PT'])[1 + n % 8], 'REGIONAL', 'GOVERNED',
                       'Region ' || md5(n::text), 100000 + n, 'Generated' FROM generate_series(1, 200) n""", """
                INSERT INTO territory (country, parent_id, ancestors, level, status, name, population, longitude, latitude,
                                       dissolved_on, source)
                SELECT r.country, r.id, ARRAY[r.id], 'MUNICIPAL',
                       CASE WHEN n % 40 = 0 THEN 'UNCONFIRMED' ELSE 'GOVERNED' END,
                       initcap(translate(substr(md5(n::text), 1, 9), '0123456789', 'aeiourstln')) || ' '
                         || initcap(translate(substr(md5(n::text), 10, 6), '0123456789', 'aeiourstln')),
                       CASE WHEN n % 3 > 0 THEN (1000000 / (1 + n % 9973))::bigint END,
                       -180 + 360 * random(), -60 + 130 * random(),
                       CASE WHEN n % 600 = 0 THEN date '2020-01-01' END, 'Generated'
                  FROM generate_series(1, 120000) n
                  JOIN territory r ON r.id = ('01980000-0000-7000-8000-' || lpad((1 + n % 200)::text, 12, '0'))::uuid""", """
                INSERT INTO territory_identifier (territory_id, scheme, value)
                SELECT id, 'GEONAMES', 'G' || row_number() OVER () FROM territory WHERE source = 'Generated'""", """
                INSERT INTO territory (id, country, level, status, name, source)
                VALUES ('%1$s', 'AR', 'REGIONAL', 'GOVERNED', 'Small Region', 'Generated')""".formatted(SMALL), """
                INSERT INTO territory (country, parent_id, ancestors, level, status, name, source)
                SELECT 'AR', '%1$s', ARRAY['%1$s'::uuid], 'MUNICIPAL', 'GOVERNED', 'Small ' || n, 'Generated'
                  FROM generate_series(1, 30) n""".formatted(SMALL),
                """
                INSERT INTO history (subject_type, subject_id, version, action, changes, author, author_id)
                SELECT 'TERRITORY', id, 0, 'CREATED', jsonb_build_object('name', jsonb_build_object('to', name)), 'x', 'x'
                  FROM territory ORDER BY id LIMIT 20000""",
                "VACUUM ANALYZE territory", "ANALYZE territory_identifier", "ANALYZE history" };
    }
}
