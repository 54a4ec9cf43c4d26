package org.vinculo.territory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.sql.JsonColumns;

/** Turns rows of the reading queries into the contract's records. */
@ApplicationScoped
class TerritoryRows {

    private final ObjectReader names;
    private final ObjectReader ancestors;
    private final ObjectReader identifiers;
    private final ObjectReader events;
    private final ObjectReader predecessors;
    private final ObjectReader texts;

    @Inject
    TerritoryRows(ObjectMapper json) {
        this.names = json.readerForMapOf(String.class);
        this.ancestors = json.readerForListOf(TerritoryView.Ancestor.class);
        this.identifiers = json.readerForListOf(Identifier.class);
        this.events = json.readerForListOf(TerritoryView.Event.class);
        this.predecessors = json.readerForListOf(TerritoryView.Predecessor.class);
        this.texts = json.readerForListOf(String.class);
    }

    TerritoryItem item(ResultSet row) throws SQLException {
        return new TerritoryItem(row.getObject("id", UUID.class), row.getLong("version"), row.getString("name"),
                row.getString("country"), Level.valueOf(row.getString("level")), row.getString("local_type"),
                Status.valueOf(row.getString("status")), parent(row), row.getObject("population", Long.class),
                row.getObject("population_year", Integer.class), point(row),
                row.getObject("dissolved_on", LocalDate.class));
    }

    TerritoryView view(ResultSet row) throws SQLException {
        return new TerritoryView(row.getObject("id", UUID.class), row.getLong("version"), row.getString("name"),
                row.getString("country"), Level.valueOf(row.getString("level")), row.getString("local_type"),
                Status.valueOf(row.getString("status")), parent(row), row.getObject("population", Long.class),
                row.getObject("population_year", Integer.class), point(row),
                row.getObject("dissolved_on", LocalDate.class), JsonColumns.read(row, "names", names),
                JsonColumns.list(row, "above", ancestors), row.getBigDecimal("area_km2"), row.getBoolean("has_shape"),
                row.getLong("child_count"), JsonColumns.list(row, "identifiers", identifiers), JsonColumns.list(row, "events", events),
                JsonColumns.list(row, "predecessors", predecessors), JsonColumns.list(row, "former", texts), row.getString("source"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable TerritoryRef parent(ResultSet row) throws SQLException {
        var id = row.getObject("parent_id", UUID.class);
        return id == null ? null : new TerritoryRef(id, row.getString("parent_name"));
    }

    private static @Nullable Point point(ResultSet row) throws SQLException {
        var latitude = row.getObject("latitude", Double.class);
        return latitude == null ? null : new Point(latitude, row.getDouble("longitude"));
    }
}
