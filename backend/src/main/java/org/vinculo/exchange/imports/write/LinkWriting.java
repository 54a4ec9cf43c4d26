package org.vinculo.exchange.imports.write;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts new links between principal administrations on record, and changes known ones. */
final class LinkWriting {

    /**
     * What the change log says of a new link. Put together as text, as lists of links are (ADR 0028): built of JSON values it
     * took four times as long, a tenth of all that writing costs.
     */
    private static final String MADE = """
            concat('{"state":{"to":"', n.state, '"},"clearance":{"to":"', n.clearance, '"},"visibility":{"to":"INTERNAL"},"partners":{"to":[',
              %1$s, ',', %2$s, ']},"source":{"to":{"name":', to_json(w.source), ',"id":' || (n.fields -> 'sourceId')::text, '}}',
              %3$s,
              CASE WHEN n.fields ? 'themes' THEN concat(',"themes":{"to":', (SELECT json_agg(json_build_object('theme', theme, 'offeredBy', '[]'::json))
                     FROM jsonb_array_elements_text(n.fields -> 'themes') AS theme), '}') END, '}')""".formatted(partner("a"), partner("b"),
            Stream.of("title", "type", "startedOn", "plannedEnd", "objectives", "instrument", "languages").map(LinkWriting::said)
                    .collect(Collectors.joining(",\n  ")));

    /**
     * PostgreSQL sorts words and trigrams of new links into their indexes in lots; of so many, larger lots take less work. The
     * last link comes by itself and in usual lots, which sorts in whatever still waits: nobody's search has to look through it.
     */
    private static final String LINKS = """
            INSERT INTO link (id, title, type, state, clearance, objectives, started_on, planned_end, instrument, languages, source,
                              source_id, created_by, partner_count, countries, places, actors, themes, dimensions, modalities,
                              label, other_names)
            SELECT n.id, n.fields ->> 'title', n.fields ->> 'type', n.state, n.clearance, n.fields ->> 'objectives',
                   (n.fields ->> 'startedOn')::date, (n.fields ->> 'plannedEnd')::date, n.fields ->> 'instrument',
                   ARRAY(SELECT jsonb_array_elements_text(coalesce(n.fields -> 'languages', '[]'))), w.source, n.fields ->> 'sourceId',
                   w.author, f.partner_count, f.countries, f.places, f.actors, f.themes, f.dimensions, f.modalities, f.label,
                   f.other_names
              FROM link_facets(ARRAY(SELECT id FROM new_link WHERE id %s (SELECT id FROM new_link ORDER BY id DESC LIMIT 1))) f
              JOIN new_link n ON n.id = f.link_id CROSS JOIN work w""";

    private static final List<String> ADD = List.of("""
            CREATE TEMPORARY TABLE new_link ON COMMIT DROP AS
            SELECT uuidv7() AS id, s.row_no, s.fields, coalesce(s.fields ->> 'state', 'DRAFT') AS state,
                   CASE WHEN s.fields ->> 'state' = 'ACTIVE' THEN 'PRE_EXISTING'
                        WHEN w.home IN (s.a_country, s.b_country) THEN 'NONE' ELSE 'NOT_NEEDED' END AS clearance,
                   a.id AS a, b.id AS b
              FROM staged s JOIN import_row r ON r.import_id = :import AND r.row_no = s.row_no CROSS JOIN work w
              JOIN actor a ON a.territory_id = s.a AND a.principal
              JOIN actor b ON b.territory_id = s.b AND b.principal
             WHERE r.outcome = 'CREATED' ORDER BY s.low, s.high""", "ANALYZE new_link (id, row_no, a, b)", """
            INSERT INTO link_participant (link_id, actor_id, role, position)
            SELECT n.id, p.actor, 'PARTNER', p.place FROM new_link n CROSS JOIN LATERAL (VALUES (n.a, 0), (n.b, 1)) AS p (actor, place)""", """
            INSERT INTO link_theme (link_id, theme, position)
            SELECT n.id, h.theme, h.place - 1 FROM new_link n
             CROSS JOIN jsonb_array_elements_text(n.fields -> 'themes') WITH ORDINALITY AS h (theme, place)""", """
            SET LOCAL gin_pending_list_limit = '32MB'""", LINKS.formatted("<"),
            "SET LOCAL gin_pending_list_limit TO DEFAULT", LINKS.formatted("="), """
            INSERT INTO history (tx, subject_type, subject_id, version, action, changes, reason, author, author_id, mission, import_id)
            SELECT (SELECT history_tx()), 'LINK', n.id, 0, 'CREATED', %s::jsonb, w.reason, w.author, w.author_id, w.mission, w.id
              FROM new_link n JOIN actor a ON a.id = n.a JOIN actor b ON b.id = n.b CROSS JOIN work w ORDER BY n.row_no""".formatted(MADE), """
            INSERT INTO import_record (import_id, subject_type, subject_id, row_no, version)
            SELECT :import, 'LINK', id, row_no, 0 FROM new_link""");

    /** Over a table of ids and changes by field. */
    static final String UPDATE = """
            UPDATE link l
               SET version = l.version + 1, updated_at = now(),
                   title = CASE WHEN c.changes ? 'title' THEN c.changes #>> '{title,to}' ELSE l.title END,
                   started_on = CASE WHEN c.changes ? 'startedOn' THEN (c.changes #>> '{startedOn,to}')::date ELSE l.started_on END,
                   planned_end = CASE WHEN c.changes ? 'plannedEnd' THEN (c.changes #>> '{plannedEnd,to}')::date ELSE l.planned_end END,
                   objectives = CASE WHEN c.changes ? 'objectives' THEN c.changes #>> '{objectives,to}' ELSE l.objectives END,
                   instrument = CASE WHEN c.changes ? 'instrument' THEN c.changes #>> '{instrument,to}' ELSE l.instrument END
              FROM %s c WHERE l.id = c.id""";

    private static final List<String> CHANGE = List.of("""
            CREATE TEMPORARY TABLE changed_link ON COMMIT DROP AS
            SELECT DISTINCT ON (record_id) record_id AS id, row_no, changes FROM import_row
             WHERE import_id = :import AND outcome = 'CHANGED' ORDER BY record_id, row_no""", UPDATE.formatted("changed_link"), """
            INSERT INTO history (subject_type, subject_id, version, action, changes, reason, author, author_id, mission, import_id)
            SELECT 'LINK', c.id, l.version, 'UPDATED', c.changes, w.reason, w.author, w.author_id, w.mission, w.id
              FROM changed_link c JOIN link l USING (id) CROSS JOIN work w ORDER BY c.id""", """
            INSERT INTO import_record (import_id, subject_type, subject_id, row_no, version, before)
            SELECT :import, 'LINK', c.id, c.row_no, l.version, c.changes FROM changed_link c JOIN link l USING (id)""");

    private LinkWriting() {
    }

    private static String partner(String actor) {
        return """
                '{"actor":"', %1$s.id, '","name":', to_json(%1$s.name), ',"country":"', %1$s.country, '"}'""".formatted(actor);
    }

    /** Nothing where the row says nothing. */
    private static String said(String field) {
        return """
                ',"%1$s":{"to":' || (n.fields -> '%1$s')::text || '}'""".formatted(field);
    }

    static void listed(Work work) throws SQLException {
        for (var statement : ADD) {
            work.run(statement);
        }
        for (var statement : CHANGE) {
            work.run(statement);
        }
    }
}
