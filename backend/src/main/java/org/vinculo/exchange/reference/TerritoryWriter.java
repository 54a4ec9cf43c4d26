package org.vinculo.exchange.reference;

import java.sql.SQLException;
import java.util.List;

/**
 * Brings the drafts into the tables, in sets: finds those that are there, adds the others, and changes a field of a
 * known territory only where it still holds what the loader last wrote. Every change has its history row.
 *
 * <p>A territory is known by any key it was ever loaded under, then by a current identifier. So what people renamed,
 * moved or merged stays as they left it and is not brought in a second time.
 */
final class TerritoryWriter {

    record Outcome(int created, int changed) {
    }

    private static final String STAGE = """
            CREATE TEMPORARY TABLE incoming (
              source_key text PRIMARY KEY, other_keys text[] NOT NULL, parent_key text, depth int NOT NULL,
              fields jsonb NOT NULL, shape jsonb, territory_id uuid, is_new boolean NOT NULL DEFAULT false
            ) ON COMMIT DROP""";

    private static final String FILL = """
            COPY incoming (source_key, other_keys, parent_key, depth, fields, shape) FROM STDIN""";

    private static final List<String> MATCH = List.of("""
            UPDATE incoming i SET territory_id = r.territory_id
              FROM territory_reference r WHERE r.source_key = i.source_key""", """
            UPDATE incoming i SET territory_id = r.territory_id
              FROM territory_reference r WHERE i.territory_id IS NULL AND r.source_key = ANY (i.other_keys)""", """
            UPDATE incoming i SET territory_id = known.territory_id
              FROM (SELECT n.source_key, c.territory_id
                      FROM incoming n CROSS JOIN jsonb_array_elements(n.fields -> 'identifiers') code
                      JOIN territory_identifier c ON c.scheme = code ->> 'scheme' AND c.value = code ->> 'value'
                     WHERE n.territory_id IS NULL AND c.valid_until IS NULL AND NOT code ? 'validUntil') known
             WHERE i.source_key = known.source_key""", """
            UPDATE incoming SET territory_id = uuidv7(), is_new = true WHERE territory_id IS NULL""", """
            UPDATE incoming i SET fields = i.fields || jsonb_build_object('parent', p.territory_id)
              FROM incoming p WHERE p.source_key = i.parent_key""", """
            UPDATE incoming SET fields = fields || jsonb_build_object('shape', md5(shape::text)) WHERE shape IS NOT NULL""",
            "ANALYZE incoming");

    /** Parents come first, so that each level finds its ancestors. */
    private static final String ADD = """
            INSERT INTO territory (id, country, parent_id, ancestors, level, local_type, status, name, names,
                                   latitude, longitude, population, population_year, source)
            SELECT i.territory_id, i.fields ->> 'country', p.id,
                   CASE WHEN p.id IS NULL THEN '{}' ELSE p.ancestors || p.id END,
                   i.fields ->> 'level', i.fields ->> 'localType', i.fields ->> 'status', i.fields ->> 'name',
                   i.fields -> 'names', (i.fields #>> '{point,latitude}')::float8,
                   (i.fields #>> '{point,longitude}')::float8, (i.fields ->> 'population')::bigint,
                   (i.fields ->> 'populationYear')::smallint, i.fields ->> 'source'
              FROM incoming i LEFT JOIN territory p ON p.id = (i.fields ->> 'parent')::uuid
             WHERE i.is_new AND i.depth = %d""";

    private static final List<String> AFTER_ADD = List.of("""
            INSERT INTO territory_identifier (territory_id, scheme, value, valid_until)
            SELECT i.territory_id, code ->> 'scheme', code ->> 'value', (code ->> 'validUntil')::date
              FROM incoming i, jsonb_array_elements(i.fields -> 'identifiers') code
             WHERE i.is_new ON CONFLICT DO NOTHING""", """
            INSERT INTO territory_shape (territory_id, geometry, source)
            SELECT territory_id, shape, fields ->> 'source' FROM incoming WHERE is_new AND shape IS NOT NULL""", """
            INSERT INTO territory_reference (source_key, territory_id, loaded)
            SELECT source_key, territory_id, CASE WHEN is_new THEN fields ELSE '{}' END FROM incoming
            ON CONFLICT DO NOTHING""", """
            INSERT INTO territory_reference (source_key, territory_id, loaded)
            SELECT unnest(other_keys), territory_id, '{}' FROM incoming ON CONFLICT DO NOTHING""");

    private static final String HISTORY_OF_NEW = """
            INSERT INTO history (subject_type, subject_id, version, action, changes, reason, author, author_id)
            SELECT 'TERRITORY', i.territory_id, 0, 'CREATED',
                   (SELECT jsonb_object_agg(key, jsonb_build_object('to', value)) FROM jsonb_each(i.fields - 'shape')
                     WHERE value NOT IN ('{}', '[]')),
                   'Reference data version %d', 'reference loader', 'system:reference'
              FROM incoming i WHERE i.is_new ORDER BY i.depth, i.source_key""";

    private final Tables tables;
    private final int version;

    TerritoryWriter(Tables tables, int version) {
        this.tables = tables;
        this.version = version;
    }

    Outcome write(Atlas atlas) throws SQLException {
        tables.run(STAGE);
        tables.copy(FILL, atlas.all().stream().map(draft -> TerritoryRow.of(draft).line()));
        for (var statement : MATCH) {
            tables.run(statement);
        }
        int deepest = atlas.all().stream().mapToInt(Draft::depth).max().orElse(0);
        int created = 0;
        for (int depth = 1; depth <= deepest; depth++) {
            created += tables.run(ADD.formatted(depth));
        }
        for (var statement : AFTER_ADD) {
            tables.run(statement);
        }
        tables.run(HISTORY_OF_NEW.formatted(version));
        int changed = new TerritoryUpdate(tables, version).run();
        return new Outcome(created, changed);
    }
}
