package org.vinculo.link;

/** The parts that statements over links have in common. In all of them the link is {@code t}. */
final class LinkSql {

    /** A participant {@code m}, who is actor {@code a}, as the contract shows it. */
    private static final String PARTY = """
            json_strip_nulls(json_build_object('actor', a.id, 'name', a.name, 'type', a.type,
              'country', a.country,
              'territory', CASE WHEN h.id IS NOT NULL THEN json_build_object('id', h.id, 'name', h.name) END,
              'point', CASE WHEN h.latitude IS NOT NULL
                            THEN json_build_object('latitude', h.latitude, 'longitude', h.longitude) END))""";

    private static final String PARTIES = """
            (SELECT coalesce(json_agg(%s ORDER BY m.position, a.id), '[]')
               FROM link_participant m JOIN actor a ON a.id = m.actor_id LEFT JOIN territory h ON h.id = a.territory_id
              WHERE m.link_id = t.id AND m.role = '%s')""";

    static final String PARTNERS = PARTIES.formatted(PARTY, Role.PARTNER);

    static final String FACILITATORS = PARTIES.formatted(PARTY, Role.FACILITATOR);

    /** What a detail shows of other records, which change without the link's version. */
    static final String STAMP = """
            (SELECT coalesce(string_agg(concat_ws('|', a.id, a.name, a.type, a.country, h.id, h.name,
                                                  h.latitude, h.longitude), ';' ORDER BY a.id), '')
               FROM link_participant m JOIN actor a ON a.id = m.actor_id LEFT JOIN territory h ON h.id = a.territory_id
              WHERE m.link_id = t.id) AS stamp""";

    static final String DETAIL = """
            SELECT t.id, t.version, t.title, t.label, t.type, t.state, t.clearance, t.visibility, t.modalities, t.started_on,
                   t.planned_end, t.last_confirmed_on, t.objectives, t.instrument, t.languages, t.source, t.source_id,
                   t.created_at, t.updated_at, t.created_by,
                   %s AS partners,
                   %s AS facilitators,
                   (SELECT coalesce(json_agg(json_build_object('theme', h.theme, 'offeredBy', ARRAY(
                             SELECT o.actor_id FROM link_theme_offer o
                              WHERE o.link_id = h.link_id AND o.theme = h.theme ORDER BY o.actor_id))
                             ORDER BY h.position), '[]')
                      FROM link_theme h WHERE h.link_id = t.id) AS offers,
                   (SELECT coalesce(json_agg(json_build_object('id', c.id, 'date', c.date, 'place', c.place,
                             'modality', c.modality, 'outcome', c.outcome, 'participants', ARRAY(
                               SELECT p.actor_id FROM link_activity_participant p WHERE p.activity_id = c.id
                                ORDER BY p.actor_id)) ORDER BY c.date DESC, c.id DESC), '[]')
                      FROM link_activity c WHERE c.link_id = t.id) AS activities,
                   %s
              FROM link t""".formatted(PARTNERS, FACILITATORS, STAMP);

    private LinkSql() {
    }
}
