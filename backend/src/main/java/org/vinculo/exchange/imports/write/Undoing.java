package org.vinculo.exchange.imports.write;

import java.sql.SQLException;
import java.util.List;

/**
 * Takes an import back: what it made becomes void, what it changed becomes what it was. All of it or nothing: where
 * somebody built on it since, that is said instead. Nothing is deleted.
 */
public final class Undoing {

    /**
     * What stands in the way, told by record. A version that rose means that somebody changed the record since, unless
     * it was other imports, which were taken back; what other records lean on cannot go from under them.
     */
    private static final String OBSTACLES = """
            CREATE TEMPORARY TABLE obstacle ON COMMIT DROP AS
            SELECT m.subject_type, m.subject_id, m.before IS NULL AS made, o.code
              FROM import_record m
              LEFT JOIN link l ON m.subject_type = 'LINK' AND l.id = m.subject_id
              LEFT JOIN actor a ON m.subject_type = 'ACTOR' AND a.id = m.subject_id
              LEFT JOIN territory t ON m.subject_type = 'TERRITORY' AND t.id = m.subject_id
             CROSS JOIN LATERAL (
               SELECT 'changed-since' AS code WHERE coalesce(l.version, a.version, t.version) <> m.version + (
                     SELECT count(*) FROM history h JOIN import i ON i.id = h.import_id AND i.state = 'UNDONE'
                      WHERE h.subject_type = m.subject_type AND h.subject_id = m.subject_id AND h.version > m.version)
               UNION ALL SELECT 'has-activities' WHERE m.before IS NULL AND l.id IS NOT NULL
                     AND EXISTS (SELECT FROM link_activity y WHERE y.link_id = l.id)
               UNION ALL SELECT 'has-agreements' WHERE l.id IS NOT NULL
                     AND EXISTS (SELECT FROM agreement g WHERE g.link_id = l.id AND g.state NOT IN ('DISCARDED', 'VOID'))
               UNION ALL SELECT 'has-links' WHERE m.before IS NULL AND a.id IS NOT NULL
                     AND EXISTS (SELECT FROM link_participant p JOIN link k ON k.id = p.link_id AND k.state NOT IN ('DISCARDED', 'VOID')
                                  WHERE p.actor_id = a.id AND NOT EXISTS (SELECT FROM import_record i WHERE i.import_id = :import
                                    AND i.subject_type = 'LINK' AND i.subject_id = k.id AND i.before IS NULL))
               UNION ALL SELECT 'has-contacts' WHERE m.before IS NULL AND a.id IS NOT NULL
                     AND EXISTS (SELECT FROM contact c WHERE c.actor_id = a.id)
               UNION ALL SELECT 'has-merged' WHERE m.before IS NULL AND a.id IS NOT NULL
                     AND EXISTS (SELECT FROM actor g WHERE g.merged_into = a.id)
               UNION ALL SELECT 'has-actors' WHERE m.before IS NULL AND t.id IS NOT NULL
                     AND EXISTS (SELECT FROM actor h WHERE h.territory_id = t.id AND h.status <> 'VOID' AND NOT EXISTS (
                           SELECT FROM import_record i WHERE i.import_id = :import AND i.subject_type = 'ACTOR' AND i.subject_id = h.id
                              AND i.before IS NULL))
               UNION ALL SELECT 'has-actors' WHERE m.before IS NULL AND t.id IS NOT NULL
                     AND EXISTS (SELECT FROM actor_cover v WHERE v.territory_id = t.id)
               UNION ALL SELECT 'has-places' WHERE m.before IS NULL AND t.id IS NOT NULL
                     AND EXISTS (SELECT FROM territory u WHERE u.parent_id = t.id AND u.status <> 'VOID' AND NOT EXISTS (
                           SELECT FROM import_record i WHERE i.import_id = :import AND i.subject_type = 'TERRITORY' AND i.subject_id = u.id
                              AND i.before IS NULL))
               UNION ALL SELECT 'is-successor' WHERE m.before IS NULL AND t.id IS NOT NULL
                     AND EXISTS (SELECT FROM territory_successor e WHERE e.territory_id = t.id)) o
             WHERE m.import_id = :import""";

    private static final String TELL = """
            UPDATE import i SET obstacles = (
                SELECT jsonb_agg(jsonb_build_object('subjectType', o.subject_type, 'id', o.subject_id, 'code', o.code, 'name',
                         coalesce((SELECT l.label FROM link l WHERE l.id = o.subject_id), (SELECT a.name FROM actor a WHERE a.id = o.subject_id),
                                  (SELECT t.name FROM territory t WHERE t.id = o.subject_id))))
                  FROM (SELECT * FROM obstacle ORDER BY subject_type DESC, subject_id, code LIMIT 100) o)
             WHERE i.id = :import""";

    /** A territory's codes as the change log tells them. */
    private static final String CODES = """
            (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('scheme', i.scheme, 'value', i.value, 'validFrom', i.valid_from,
                      'validUntil', i.valid_until)) ORDER BY i.scheme, i.valid_until DESC NULLS FIRST, i.value)
               FROM territory_identifier i WHERE i.territory_id = t.id)""";

    private static final List<String> VOID = List.of("""
            CREATE TEMPORARY TABLE gone ON COMMIT DROP AS
            SELECT m.subject_type, m.subject_id AS id, coalesce(l.state, a.status, t.status) AS was, a.principal,
                   %1$s AS codes
              FROM import_record m
              LEFT JOIN link l ON m.subject_type = 'LINK' AND l.id = m.subject_id
              LEFT JOIN actor a ON m.subject_type = 'ACTOR' AND a.id = m.subject_id
              LEFT JOIN territory t ON m.subject_type = 'TERRITORY' AND t.id = m.subject_id
             WHERE m.import_id = :import AND m.before IS NULL""", "ANALYZE gone", """
            UPDATE link l SET state = 'VOID', visibility = 'INTERNAL', version = l.version + 1, updated_at = now()
              FROM gone g WHERE g.subject_type = 'LINK' AND l.id = g.id""", """
            UPDATE actor a SET status = 'VOID', principal = false, version = a.version + 1, updated_at = now()
              FROM gone g WHERE g.subject_type = 'ACTOR' AND a.id = g.id""", """
            UPDATE territory t SET status = 'VOID', dissolved_on = current_date, version = t.version + 1, updated_at = now()
              FROM gone g WHERE g.subject_type = 'TERRITORY' AND t.id = g.id""", """
            UPDATE territory_identifier i SET valid_until = current_date
              FROM gone g WHERE g.subject_type = 'TERRITORY' AND i.territory_id = g.id AND i.valid_until IS NULL""", """
            INSERT INTO history (subject_type, subject_id, version, action, changes, reason, author, author_id, mission, import_id)
            SELECT g.subject_type, g.id, coalesce(l.version, a.version, t.version), 'VOID',
                   CASE g.subject_type
                     WHEN 'LINK' THEN jsonb_build_object('state', jsonb_build_object('from', g.was, 'to', 'VOID'))
                     WHEN 'ACTOR' THEN jsonb_build_object('status', jsonb_build_object('from', g.was, 'to', 'VOID'))
                       || CASE WHEN g.principal THEN jsonb_build_object('principal', jsonb_build_object('from', true, 'to', false)) ELSE '{}' END
                     ELSE jsonb_build_object('status', jsonb_build_object('from', g.was, 'to', 'VOID'),
                                             'dissolvedOn', jsonb_build_object('to', t.dissolved_on))
                       || CASE WHEN g.codes IS NULL THEN '{}'
                          ELSE jsonb_build_object('identifiers', jsonb_build_object('from', g.codes, 'to', %1$s)) END END,
                   w.reason, w.author, w.author_id, w.mission, w.id
              FROM gone g CROSS JOIN work w
              LEFT JOIN link l ON g.subject_type = 'LINK' AND l.id = g.id
              LEFT JOIN actor a ON g.subject_type = 'ACTOR' AND a.id = g.id
              LEFT JOIN territory t ON g.subject_type = 'TERRITORY' AND t.id = g.id
             ORDER BY g.subject_type DESC, g.id""");

    /** What the import changed of records that were there before, turned round. */
    private static final String RESTORED = """
            CREATE TEMPORARY TABLE restored_%1$s ON COMMIT DROP AS
            SELECT m.subject_id AS id, (SELECT jsonb_object_agg(key, jsonb_strip_nulls(
                     jsonb_build_object('from', value -> 'to', 'to', value -> 'from'))) FROM jsonb_each(m.before)) AS changes
              FROM import_record m WHERE m.import_id = :import AND m.before IS NOT NULL AND m.subject_type = upper('%1$s')""";

    private static final String REMEMBERED = """
            INSERT INTO history (subject_type, subject_id, version, action, changes, reason, author, author_id, mission, import_id)
            SELECT upper('%1$s'), c.id, r.version, 'UPDATED', c.changes, w.reason, w.author, w.author_id, w.mission, w.id
              FROM restored_%1$s c JOIN %1$s r USING (id) CROSS JOIN work w ORDER BY c.id""";

    private Undoing() {
    }

    /** @return whether it was taken back; otherwise the import says what stands in the way */
    public static boolean run(Work work) throws SQLException {
        work.run(OBSTACLES);
        if (work.count("SELECT count(*) FROM obstacle") > 0) {
            work.run(TELL);
            return false;
        }
        for (var statement : VOID) {
            work.run(statement.formatted(CODES));
        }
        restore(work, "link", List.of(LinkWriting.UPDATE));
        restore(work, "actor", List.of(ActorWriting.UPDATE));
        restore(work, "territory", TerritoryWriting.UPDATE);
        RateWriting.withdraw(work);
        return true;
    }

    private static void restore(Work work, String subject, List<String> update) throws SQLException {
        work.run(RESTORED.formatted(subject));
        for (var statement : update) {
            work.run(statement.formatted("restored_" + subject));
        }
        work.run(REMEMBERED.formatted(subject));
    }
}
