package org.vinculo.exchange.imports.write;

import java.sql.SQLException;
import java.util.List;

/** Puts new actors on record, from a list or because links need a territory's administration, and changes known ones. */
final class ActorWriting {

    private static final String NEW_TABLE = """
            CREATE TEMPORARY TABLE new_actor (
              id uuid PRIMARY KEY DEFAULT uuidv7(), row_no integer, type text NOT NULL, legal_name text, short_name text,
              country text NOT NULL, territory_id uuid, principal boolean NOT NULL, website text, languages text[] NOT NULL,
              iati_identifier text, source text NOT NULL) ON COMMIT DROP""";

    /** Principal administrations that are not on record yet, called as their territories are. */
    private static final String PRINCIPALS = """
            INSERT INTO new_actor (type, short_name, country, territory_id, principal, languages, source)
            SELECT 'SUBSTATE_ADMINISTRATION', t.name, t.country, t.id, true, '{}', t.source
              FROM territory t
             WHERE t.id IN (SELECT unnest(ARRAY[s.a, s.b]) FROM staged s JOIN import_row r ON r.import_id = :import AND r.row_no = s.row_no
                             WHERE r.outcome = 'CREATED')
               AND NOT EXISTS (SELECT FROM actor a WHERE a.territory_id = t.id AND a.principal)""";

    private static final String LISTED = """
            INSERT INTO new_actor (row_no, type, legal_name, short_name, country, territory_id, principal, website, languages,
                                   iati_identifier, source)
            SELECT s.row_no, s.fields ->> 'type', s.fields ->> 'legalName', s.fields ->> 'shortName', s.country, s.home, false,
                   s.fields ->> 'website', ARRAY(SELECT jsonb_array_elements_text(coalesce(s.fields -> 'languages', '[]'))),
                   s.fields ->> 'iatiIdentifier', w.source
              FROM staged s JOIN import_row r ON r.import_id = :import AND r.row_no = s.row_no CROSS JOIN work w
             WHERE r.outcome = 'CREATED'""";

    private static final List<String> ADD = List.of("""
            INSERT INTO actor (id, type, legal_name, short_name, country, territory_id, principal, website, languages, iati_identifier, source)
            SELECT id, type, legal_name, short_name, country, territory_id, principal, website, languages, iati_identifier, source
              FROM new_actor""", """
            INSERT INTO history (subject_type, subject_id, version, action, changes, reason, author, author_id, mission, import_id)
            SELECT 'ACTOR', n.id, 0, 'CREATED', (SELECT jsonb_object_agg(key, jsonb_build_object('to', value))
                     FROM jsonb_each(jsonb_strip_nulls(jsonb_build_object('type', n.type, 'legalName', n.legal_name,
                       'shortName', n.short_name, 'country', n.country, 'territory', n.territory_id, 'principal', n.principal,
                       'status', 'ACTIVE', 'website', n.website, 'iatiIdentifier', n.iati_identifier, 'source', n.source,
                       'languages', nullif(to_jsonb(n.languages), '[]'))))),
                   w.reason, w.author, w.author_id, w.mission, w.id
              FROM new_actor n CROSS JOIN work w ORDER BY n.id""", """
            INSERT INTO import_record (import_id, subject_type, subject_id, row_no, version)
            SELECT :import, 'ACTOR', id, row_no, 0 FROM new_actor""");

    /** Over a table of ids and changes by field. */
    static final String UPDATE = """
            UPDATE actor a
               SET version = a.version + 1, updated_at = now(),
                   short_name = CASE WHEN c.changes ? 'shortName' THEN c.changes #>> '{shortName,to}' ELSE a.short_name END,
                   website = CASE WHEN c.changes ? 'website' THEN c.changes #>> '{website,to}' ELSE a.website END,
                   iati_identifier = CASE WHEN c.changes ? 'iatiIdentifier' THEN c.changes #>> '{iatiIdentifier,to}'
                                     ELSE a.iati_identifier END,
                   languages = CASE WHEN c.changes ? 'languages'
                     THEN ARRAY(SELECT jsonb_array_elements_text(c.changes #> '{languages,to}')) ELSE a.languages END
              FROM %s c WHERE a.id = c.id""";

    private static final List<String> CHANGE = List.of("""
            CREATE TEMPORARY TABLE changed_actor ON COMMIT DROP AS
            SELECT DISTINCT ON (record_id) record_id AS id, row_no, changes FROM import_row
             WHERE import_id = :import AND outcome = 'CHANGED' ORDER BY record_id, row_no""", UPDATE.formatted("changed_actor"), """
            INSERT INTO history (subject_type, subject_id, version, action, changes, reason, author, author_id, mission, import_id)
            SELECT 'ACTOR', c.id, a.version, 'UPDATED', c.changes, w.reason, w.author, w.author_id, w.mission, w.id
              FROM changed_actor c JOIN actor a USING (id) CROSS JOIN work w ORDER BY c.id""", """
            INSERT INTO import_record (import_id, subject_type, subject_id, row_no, version, before)
            SELECT :import, 'ACTOR', c.id, c.row_no, a.version, c.changes FROM changed_actor c JOIN actor a USING (id)""");

    private ActorWriting() {
    }

    static void principals(Work work) throws SQLException {
        add(work, PRINCIPALS);
    }

    static void listed(Work work) throws SQLException {
        add(work, LISTED);
        for (var statement : CHANGE) {
            work.run(statement);
        }
    }

    private static void add(Work work, String chosen) throws SQLException {
        work.run(NEW_TABLE);
        work.run(chosen);
        for (var statement : ADD) {
            work.run(statement);
        }
    }
}
