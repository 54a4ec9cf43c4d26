package org.vinculo.exchange.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.sql.CopyIn;

/** Writes sets of rows with one statement each: few rows travel as one JSON array, many by COPY. */
final class Tables {

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
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, write(rows));
            return statement.executeUpdate();
        }
    }

    /** @param sql a {@code COPY ... FROM STDIN} */
    void copy(String sql, Stream<List<@Nullable String>> lines) throws SQLException {
        try (var copy = CopyIn.open(connection, sql)) {
            for (var line : (Iterable<List<@Nullable String>>) lines::iterator) {
                copy.line(line);
            }
            copy.finish();
        }
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
