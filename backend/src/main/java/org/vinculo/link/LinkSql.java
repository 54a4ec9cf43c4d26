package org.vinculo.link;

/** The parts that statements over links have in common. In all of them the link is {@code t}. */
final class LinkSql {

    /** A participant {@code m}, who is actor {@code a}, as the contract shows it; JSON put together costs half of JSON built. */
    private static final String PARTY = """
            '{"actor":"' || a.id || '","name":' || to_json(a.name) || ',"type":"' || a.type || '","country":"' || a.country || '"'
              || CASE WHEN h.id IS NULL THEN ''
                      ELSE ',"territory":{"id":"' || h.id || '","name":' || to_json(h.name) || '}' END
              || CASE WHEN h.latitude IS NULL THEN ''
                      ELSE ',"point":{"latitude":' || h.latitude || ',"longitude":' || h.longitude || '}' END || '}'""";

    private static final String JOINED = """
            FROM link_participant m JOIN actor a ON a.id = m.actor_id LEFT JOIN territory h ON h.id = a.territory_id
              WHERE m.link_id = t.id""";

    private static final String PARTIES = "coalesce('[' || string_agg(" + PARTY + ", ',' ORDER BY m.position, a.id)";

    static final String PARTNERS = "(SELECT " + PARTIES + " || ']', '[]') " + JOINED + " AND m.role = '" + Role.PARTNER + "')";

    private static final String PARTIES_AS = PARTIES + " FILTER (WHERE m.role = '%s') || ']', '[]') AS %s";

    /** All who take part, as {@code p}: one join for partners and facilitators. */
    private static final String TAKING_PART = "CROSS JOIN LATERAL (SELECT " + PARTIES_AS.formatted(Role.PARTNER, "partners")
            + ", " + PARTIES_AS.formatted(Role.FACILITATOR, "facilitators") + " " + JOINED + ") p";

    /** What tells whether a detail reads as before, what it shows of other records included. */
    static final String STAMP = "SELECT t.version, t.shown FROM link t";

    static final String DETAIL = """
            SELECT t.id, t.version, t.shown, t.title, t.label, t.type, t.state, t.clearance, t.visibility, t.modalities, t.started_on,
                   t.planned_end, t.last_confirmed_on, t.objectives, t.instrument, t.languages, t.source, t.source_id,
                   t.created_at, t.updated_at, t.created_by, p.partners, p.facilitators,
                   (SELECT coalesce('[' || string_agg('{"theme":"' || h.theme || '","offeredBy":[' || coalesce((
                             SELECT string_agg('"' || o.actor_id || '"', ',' ORDER BY o.actor_id) FROM link_theme_offer o
                              WHERE o.link_id = h.link_id AND o.theme = h.theme), '') || ']}', ',' ORDER BY h.position)
                             || ']', '[]')
                      FROM link_theme h WHERE h.link_id = t.id) AS offers,
                   (SELECT coalesce(json_agg(json_build_object('id', c.id, 'date', c.date, 'place', c.place,
                             'modality', c.modality, 'outcome', c.outcome, 'participants', ARRAY(
                               SELECT p.actor_id FROM link_activity_participant p WHERE p.activity_id = c.id
                                ORDER BY p.actor_id)) ORDER BY c.date DESC, c.id DESC), '[]')
                      FROM link_activity c WHERE c.link_id = t.id) AS activities
              FROM link t\s""" + TAKING_PART;

    private LinkSql() {
    }
}
