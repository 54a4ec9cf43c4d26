package org.vinculo.exchange.reference;

import java.sql.SQLException;

/** For a demonstration: the administrations whose focal points can sign in, each the principal one of its territory. */
final class DemoActors {

    private final Tables tables;
    private final ReferenceFiles files;

    DemoActors(Tables tables, ReferenceFiles files) {
        this.tables = tables;
        this.files = files;
    }

    /** Leaves alone what is there, be it this actor or another that became the territory's administration first. */
    void write() throws SQLException {
        var rows = files.rows("demo-actors.csv").stream().map(row -> new Row(row.getField("id"), row.getField("name"),
                row.getField("scheme"), row.getField("code"))).toList();
        tables.run("""
                WITH made AS (
                  INSERT INTO actor (id, type, legal_name, country, territory_id, principal, source)
                  SELECT r.id, 'SUBSTATE_ADMINISTRATION', r.name, t.country, t.id, true, 'Demo'
                    FROM jsonb_to_recordset(?::jsonb) AS r (id uuid, name text, scheme text, code text)
                    JOIN territory_identifier i ON i.scheme = r.scheme AND i.value = r.code AND i.valid_until IS NULL
                    JOIN territory t ON t.id = i.territory_id
                  ON CONFLICT DO NOTHING
                  RETURNING id, version, type, legal_name, country, territory_id, principal, status, source)
                INSERT INTO history (subject_type, subject_id, version, action, changes, author, author_id)
                SELECT 'ACTOR', id, version, 'CREATED',
                       (SELECT jsonb_object_agg(field, jsonb_build_object('to', value)) FROM jsonb_each(jsonb_build_object(
                          'type', type, 'legalName', legal_name, 'country', country, 'territory', territory_id,
                          'principal', principal, 'status', status, 'source', source)) AS e (field, value)),
                       'reference loader', 'system:reference' FROM made""", rows);
    }

    private record Row(String id, String name, String scheme, String code) {
    }
}
