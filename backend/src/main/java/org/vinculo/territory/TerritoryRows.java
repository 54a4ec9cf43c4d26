package org.vinculo.territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns rows of the reading queries into the contract's records. */
@ApplicationScoped
class TerritoryRows {

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() { };
    private static final TypeReference<List<TerritoryView.Ancestor>> ANCESTORS = new TypeReference<>() { };
    private static final TypeReference<List<Identifier>> IDENTIFIERS = new TypeReference<>() { };
    private static final TypeReference<List<TerritoryView.Event>> EVENTS = new TypeReference<>() { };
    private static final TypeReference<List<TerritoryView.Predecessor>> PREDECESSORS = new TypeReference<>() { };
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() { };

    private final ObjectMapper json;

    @Inject
    TerritoryRows(ObjectMapper json) {
        this.json = json;
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
                row.getObject("dissolved_on", LocalDate.class), read(row, "names", NAMES),
                read(row, "above", ANCESTORS), row.getBigDecimal("area_km2"), row.getBoolean("has_shape"),
                row.getLong("child_count"), read(row, "identifiers", IDENTIFIERS), read(row, "events", EVENTS),
                read(row, "predecessors", PREDECESSORS), read(row, "former", TEXTS), row.getString("source"),
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

    private <T> T read(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        try {
            return json.readValue(row.getString(column), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Unreadable " + column, impossible);
        }
    }
}
