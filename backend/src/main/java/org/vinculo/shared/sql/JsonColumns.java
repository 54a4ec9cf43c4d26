package org.vinculo.shared.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads columns in which PostgreSQL answers JSON. */
public final class JsonColumns {

    private JsonColumns() {
    }

    /** Most of a record's lists are empty, and need no parser to say so. */
    public static <T> List<T> list(ResultSet row, String column, ObjectReader reader) throws SQLException {
        return "[]".equals(row.getString(column)) ? List.of() : read(row, column, reader);
    }

    public static <T> T read(ResultSet row, String column, ObjectReader reader) throws SQLException {
        try {
            return reader.readValue(row.getString(column));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Unreadable " + column, impossible);
        }
    }
}
