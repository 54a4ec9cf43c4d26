package org.vinculo.exchange.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes sets of rows with one statement each: the rows travel as one JSON array. */
final class Tables {

    /** Rows in one statement: shapes make a few of them megabytes. */
    private static final int CHUNK = 2_000;

    private final Connection connection;
    private final JsonMapper json = JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_NULL).build();

    Tables(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param sql a statement whose one parameter is a JSON array
     * @return how many rows it touched
     */
    int run(String sql, List<?> rows) throws SQLException {
        int touched = 0;
        try (var statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < rows.size(); from += CHUNK) {
                statement.setString(1, write(rows.subList(from, Math.min(rows.size(), from + CHUNK))));
                touched += statement.executeUpdate();
            }
        }
        return touched;
    }

    int run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private String write(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
