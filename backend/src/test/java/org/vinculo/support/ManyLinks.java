package org.vinculo.support;

import java.util.UUID;

/**
 * 200,000 made-up links between the administrations of 4,000 towns of 8 countries, as skewed as real ones are: half have
 * a partner in Argentina, a few towns have hundreds, few are void, hardly any is published.
 */
public final class ManyLinks {

    /** A town with hundreds of links. */
    public static final UUID BUSY = UUID.fromString("01990000-0000-7000-8000-000000000001");

    /** Its region, with thousands. */
    public static final UUID REGION = UUID.fromString("01990000-0000-7000-8001-000000000001");

    /** The administration of a town with a few. */
    public static final UUID QUIET_ACTOR = UUID.fromString("01990000-0000-7000-8002-000000003900");

    private ManyLinks() {
    }

    /** What lays them down. What the triggers would do link by link is done at once. */
    static String[] statements() {
        return new String[] { """
                INSERT INTO territory (id, country, level, status, name, source)
                SELECT ('01990000-0000-7000-8001-' || lpad(n::text, 12, '0'))::uuid,
                       (ARRAY['BR', 'AR', 'CL', 'DE', 'ES', 'FR', 'IT', 'PT'])[1 + n % 8], 'REGIONAL', 'GOVERNED',
                       'Región ' || n, 'Linked' FROM generate_series(1, 80) n""", """
                INSERT INTO territory (id, country, parent_id, ancestors, level, status, name, longitude, latitude, source)
                SELECT ('01990000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, r.country, r.id, ARRAY[r.id], 'MUNICIPAL',
                       'GOVERNED', initcap(translate(substr(md5(n::text), 1, 9), '0123456789', 'aeiourstln')),
                       -180 + (n * 37) % 360, -60 + (n * 53) % 130, 'Linked'
                  FROM generate_series(1, 4000) n
                  JOIN territory r ON r.id = ('01990000-0000-7000-8001-' || lpad((1 + (n - 1) % 80)::text, 12, '0'))::uuid""", """
                INSERT INTO actor (id, type, short_name, country, territory_id, principal, source)
                SELECT ('01990000-0000-7000-8002-' || right(id::text, 12))::uuid, 'SUBSTATE_ADMINISTRATION', name, country, id,
                       true, 'Linked' FROM territory WHERE source = 'Linked' AND level = 'MUNICIPAL'""",
                "ALTER TABLE link DISABLE TRIGGER USER", "ALTER TABLE link_participant DISABLE TRIGGER USER", """
                DO $$ BEGIN
                  CREATE TEMPORARY TABLE laid ON COMMIT DROP AS
                  SELECT n, ('01990000-0000-7000-8003-' || lpad(n::text, 12, '0'))::uuid AS id,
                         1 + (4000 * power(random(), 4))::int % 4000 AS a, 1 + (4000 * random())::int % 4000 AS b
                    FROM generate_series(1, 200000) n;
                  INSERT INTO link_participant (link_id, actor_id, role, position)
                  SELECT DISTINCT ON (id, actor) id, ('01990000-0000-7000-8002-' || lpad(actor::text, 12, '0'))::uuid, 'PARTNER', p
                    FROM laid CROSS JOIN LATERAL (VALUES (a, 0), (b, 1)) v (actor, p);
                  INSERT INTO link_theme (link_id, theme, position)
                  SELECT id, CASE WHEN n % 40 = 0 THEN 'safe-water' ELSE 'local-development' END, 0 FROM laid WHERE n % 2 = 0;
                  INSERT INTO link_modality (link_id, modality) SELECT id, 'TRAINING' FROM laid WHERE n % 5 = 0;
                  INSERT INTO link (id, type, state, clearance, visibility, started_on, last_confirmed_on, source, created_by,
                                    partner_count, countries, places, actors, themes, dimensions, modalities, label, other_names)
                  SELECT id, (ARRAY['TWINNING', 'MEMORANDUM', 'NETWORK', 'TECHNICAL_COOPERATION'])[1 + n % 4],
                         CASE WHEN n % 500 = 0 THEN 'VOID' WHEN n % 50 = 0 THEN 'DRAFT' ELSE 'ACTIVE' END, 'PRE_EXISTING',
                         CASE WHEN n % 1000 = 1 THEN 'PUBLISHED' ELSE 'INTERNAL' END, date '1960-01-01' + n % 15000,
                         CASE WHEN n % 3 = 0 THEN date '2015-01-01' + n % 4300 END, 'Linked', 'x', f.partner_count, f.countries,
                         f.places, f.actors, f.themes, f.dimensions, f.modalities, f.label, f.other_names
                    FROM laid JOIN link_facets(ARRAY(SELECT id FROM laid)) f ON f.link_id = id;
                END $$""", "ALTER TABLE link ENABLE TRIGGER USER", "ALTER TABLE link_participant ENABLE TRIGGER USER",
                "VACUUM ANALYZE link", "ANALYZE link_participant", "ANALYZE actor", "ANALYZE territory" };
    }
}
