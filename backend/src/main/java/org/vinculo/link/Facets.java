package org.vinculo.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** What lists filter, sort and search a link by, drawn together from its participants, themes and modalities. */
record Facets(int partnerCount, String[] countries, UUID[] places, UUID[] actors, String[] themes, String[] dimensions,
        String[] modalities, String label, String otherNames) {

    static Facets of(ResultSet row) throws SQLException {
        return new Facets(row.getInt("partner_count"), texts(row, "countries"), ids(row, "places"), ids(row, "actors"),
                texts(row, "themes"), texts(row, "dimensions"), texts(row, "modalities"), row.getString("label"),
                row.getString("other_names"));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static UUID[] ids(ResultSet row, String column) throws SQLException {
        return (UUID[]) row.getArray(column).getArray();
    }
}
