package org.vinculo.actor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.sql.JsonColumns;
import org.vinculo.territory.TerritoryRef;

/** Turns rows of the reading queries into the contract's records. */
@ApplicationScoped
class ActorRows {

    private final ObjectReader covers;
    private final ObjectReader merged;
    private final ObjectReader texts;

    @Inject
    ActorRows(ObjectMapper json) {
        this.covers = json.readerForListOf(ActorView.Cover.class);
        this.merged = json.readerForListOf(ActorView.Merged.class);
        this.texts = json.readerForListOf(String.class);
    }

    ActorItem item(ResultSet row) throws SQLException {
        return new ActorItem(row.getObject("id", UUID.class), row.getLong("version"), row.getString("name"),
                row.getString("short_name"), ActorType.valueOf(row.getString("type")), row.getString("country"),
                home(row), row.getBoolean("principal"), ActorStatus.valueOf(row.getString("status")), row.getLong("links"));
    }

    ActorView view(ResultSet row) throws SQLException {
        return new ActorView(row.getObject("id", UUID.class), row.getLong("version"), row.getString("name"),
                row.getString("legal_name"), row.getString("short_name"), ActorType.valueOf(row.getString("type")),
                row.getString("country"), home(row), row.getBoolean("principal"),
                ActorStatus.valueOf(row.getString("status")), row.getLong("links"), row.getString("website"),
                List.of((String[]) row.getArray("languages").getArray()), row.getString("iati_identifier"),
                JsonColumns.list(row, "covers", covers), competences(row), survivor(row),
                JsonColumns.list(row, "merged", merged), row.getString("source"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private @Nullable List<String> competences(ResultSet row) throws SQLException {
        return row.getBoolean("competences_known") ? JsonColumns.list(row, "competences", texts) : null;
    }

    private static @Nullable TerritoryRef home(ResultSet row) throws SQLException {
        var id = row.getObject("territory_id", UUID.class);
        return id == null ? null : new TerritoryRef(id, row.getString("territory_name"));
    }

    private static @Nullable ActorRef survivor(ResultSet row) throws SQLException {
        var id = row.getObject("merged_into", UUID.class);
        return id == null ? null : new ActorRef(id, row.getString("survivor_name"));
    }
}
