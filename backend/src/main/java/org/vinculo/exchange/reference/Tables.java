package org.vinculo.exchange.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

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

    /** @param sql a {@code COPY ... FROM STDIN (FORMAT csv)}, in which an empty value is NULL */
    void copy(String sql, Stream<List<@Nullable String>> lines) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            for (var line : (Iterable<List<@Nullable String>>) lines::iterator) {
                var bytes = csv(line).getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static String csv(List<@Nullable String> line) {
        return line.stream().map(value -> value == null ? "" : '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"));
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
