package org.vinculo.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.vinculo.shared.json.RawJson;
import org.vinculo.shared.json.RawList;
import org.vinculo.shared.sql.JsonColumns;

/** Turns rows of the reading queries into the contract's records. */
@ApplicationScoped
class LinkRows {

    private final ObjectReader parties;
    private final ObjectReader themes;
    private final ObjectReader activities;

    @Inject
    LinkRows(ObjectMapper json) {
        this.parties = json.readerForListOf(LinkParty.class);
        this.themes = json.readerForListOf(ThemeOffer.class);
        this.activities = json.readerForListOf(ActivityView.class);
    }

    LinkItem item(ResultSet row) throws SQLException {
        var title = row.getString("title");
        return new LinkItem(row.getObject("id", UUID.class), row.getLong("version"),
                title == null ? row.getString("label") : title, LinkType.valueOf(row.getString("type")),
                LinkState.valueOf(row.getString("state")), RawJson.of(row, "partners"), texts(row, "themes"),
                row.getObject("started_on", LocalDate.class), row.getObject("planned_end", LocalDate.class),
                row.getObject("last_confirmed_on", LocalDate.class), Visibility.valueOf(row.getString("visibility")));
    }

    LinkView view(ResultSet row) throws SQLException {
        var title = row.getString("title");
        return new LinkView(row.getObject("id", UUID.class), row.getLong("version"),
                title == null ? row.getString("label") : title, title != null, LinkType.valueOf(row.getString("type")),
                LinkState.valueOf(row.getString("state")), Clearance.valueOf(row.getString("clearance")),
                Visibility.valueOf(row.getString("visibility")), RawList.of(row, "partners", parties),
                RawList.of(row, "facilitators", parties), RawList.of(row, "offers", themes), modalities(row),
                row.getObject("started_on", LocalDate.class), row.getObject("planned_end", LocalDate.class),
                row.getObject("last_confirmed_on", LocalDate.class), row.getString("objectives"),
                row.getString("instrument"), texts(row, "languages"), JsonColumns.list(row, "activities", activities),
                new Provenance(row.getString("source"), row.getString("source_id")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(), row.getString("created_by"));
    }

    private static List<Modality> modalities(ResultSet row) throws SQLException {
        return texts(row, "modalities").stream().map(Modality::valueOf).sorted().toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
