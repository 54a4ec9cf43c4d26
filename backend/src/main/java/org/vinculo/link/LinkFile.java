package org.vinculo.link;

import java.util.List;
import org.vinculo.shared.listing.Column;
import org.vinculo.shared.listing.FileRows;

/** The list of links as a file. */
final class LinkFile {

    private static final String TITLE = "coalesce(t.title, t.label)";

    private static final String ITEM = """
            json_strip_nulls(json_build_object('id', t.id, 'version', t.version, 'title', coalesce(t.title, t.label),
              'type', t.type, 'state', t.state, 'partners', %s::json, 'themes', t.themes, 'startedOn', t.started_on,
              'plannedEnd', t.planned_end, 'lastConfirmedOn', t.last_confirmed_on, 'visibility', t.visibility))"""
            .formatted(LinkSql.PARTNERS);

    /** The places of the partners, in their order: a line between two, or a point where only one is known. */
    private static final String FEATURE = """
            json_build_object('type', 'Feature', 'id', t.id,
              'geometry', (SELECT CASE WHEN count(*) = 1 THEN json_build_object('type', 'Point',
                                         'coordinates', min(p.place::text)::json)
                                       WHEN count(*) > 1 THEN json_build_object('type', 'LineString',
                                         'coordinates', json_agg(p.place ORDER BY p.position)) END
                             FROM (SELECT json_build_array(h.longitude, h.latitude) AS place, m.position
                                     FROM link_participant m JOIN actor a ON a.id = m.actor_id
                                     JOIN territory h ON h.id = a.territory_id
                                    WHERE m.link_id = t.id AND m.role = 'PARTNER' AND h.latitude IS NOT NULL) p),
              'properties', json_strip_nulls(json_build_object('title', coalesce(t.title, t.label), 'type', t.type,
                'state', t.state, 'startedOn', t.started_on, 'lastConfirmedOn', t.last_confirmed_on)))""";

    /** The territories of two partners, by which the list can come back as it went: an import reads pairs. */
    private static final String PAIR = """
            LEFT JOIN LATERAL (
              SELECT array_agg(h.name ORDER BY m.position) AS names, array_agg(u.name ORDER BY m.position) AS regions,
                     array_agg(h.country ORDER BY m.position) AS countries
                FROM link_participant m JOIN actor a ON a.id = m.actor_id
                LEFT JOIN territory h ON h.id = a.territory_id AND a.principal
                LEFT JOIN territory u ON u.id = h.parent_id
               WHERE m.link_id = t.id AND m.role = 'PARTNER' AND t.partner_count = 2) pair ON true""";

    static final FileRows ROWS = new FileRows("vinculos", List.of(Column.of("id", "t.id"), Column.typed("title", TITLE),
            Column.of("type", "t.type"), Column.of("state", "t.state"), Column.typed("partners", "t.label"),
            Column.typed("partner1", "pair.names[1]"), Column.typed("partner1Region", "pair.regions[1]"),
            Column.of("partner1Country", "pair.countries[1]"), Column.typed("partner2", "pair.names[2]"),
            Column.typed("partner2Region", "pair.regions[2]"), Column.of("partner2Country", "pair.countries[2]"),
            Column.typed("ownTitle", "t.title"),
            Column.of("countries", "array_to_string(t.countries, ' ')"),
            Column.of("themes", "array_to_string(t.themes, ' ')"),
            Column.of("modalities", "array_to_string(t.modalities, ' ')"), Column.of("startedOn", "t.started_on"),
            Column.of("plannedEnd", "t.planned_end"), Column.of("lastConfirmedOn", "t.last_confirmed_on"),
            Column.of("visibility", "t.visibility"), Column.typed("source", "t.source")), PAIR, ITEM, FEATURE);

    private LinkFile() {
    }
}
