package org.vinculo.actor;

import java.util.List;
import org.vinculo.shared.listing.Column;
import org.vinculo.shared.listing.FileRows;

/** The list of actors as a file. Contacts never stand in it. */
final class ActorFile {

    private static final String ITEM = """
            json_strip_nulls(json_build_object('id', t.id, 'version', t.version, 'name', t.name,
              'shortName', t.short_name, 'type', t.type, 'country', t.country,
              'territory', CASE WHEN h.id IS NOT NULL THEN json_build_object('id', h.id, 'name', h.name) END,
              'principal', t.principal, 'status', t.status, 'links', %s))""";

    private static final FileRows EVERY_LINK = counting("t.link_count");
    private static final FileRows PUBLISHED_LINKS = counting("t.published_link_count");

    private ActorFile() {
    }

    /** @param everyLink whether the reader sees more links than the published ones */
    static FileRows rows(boolean everyLink) {
        return everyLink ? EVERY_LINK : PUBLISHED_LINKS;
    }

    private static FileRows counting(String links) {
        return new FileRows("actores", List.of(Column.of("id", "t.id"), Column.typed("name", "t.name"),
                Column.typed("legalName", "t.legal_name"), Column.typed("shortName", "t.short_name"),
                Column.of("type", "t.type"), Column.of("country", "t.country"), Column.of("territoryId", "h.id"),
                Column.typed("territoryName", "h.name"), Column.of("principal", "t.principal"),
                Column.of("status", "t.status"), Column.of("links", links), Column.typed("website", "t.website"),
                Column.of("iatiIdentifier", "t.iati_identifier")),
                "LEFT JOIN territory h ON h.id = t.territory_id", ITEM.formatted(links), null);
    }
}
