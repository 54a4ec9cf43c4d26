package org.vinculo.support;

/** 120,000 made-up actors at home in {@link ManyTerritories}. */
final class ManyActors {

    private ManyActors() {
    }

    /** What lays them down, after their territories. */
    static String[] statements() {
        return new String[] { """
                INSERT INTO actor (type, country, territory_id, legal_name, short_name, status, link_count,
                                   published_link_count, source)
                SELECT (ARRAY['SUBSTATE_ADMINISTRATION', 'SUBSTATE_ADMINISTRATION', 'UNIVERSITY', 'COMPANY', 'ASSOCIATION',
                              'NETWORK', 'NATIONAL_BODY'])[1 + n % 7], t.country, t.id,
                       CASE WHEN n % 5 > 0 THEN 'Administration of ' || t.name END, t.name,
                       CASE WHEN n % 400 = 0 THEN 'DISSOLVED' ELSE 'ACTIVE' END, n % 97, n % 31, 'Generated'
                  FROM (SELECT row_number() OVER (ORDER BY id) AS n, id, name, country FROM territory
                         WHERE source = 'Generated') t""",
                "VACUUM ANALYZE actor" };
    }
}
