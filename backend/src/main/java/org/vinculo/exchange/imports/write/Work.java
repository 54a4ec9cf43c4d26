package org.vinculo.exchange.imports.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.vinculo.exchange.imports.kind.ImportKind;

/**
 * One import being worked on, in one transaction. What its statements need to know of it stands in the temporary table
 * {@code work}, of one row, so that no value of people's ever becomes part of a statement's text.
 */
public final class Work {

    private final Connection connection;
    private final UUID id;
    private final ImportKind kind;

    private Work(Connection connection, UUID id, ImportKind kind) {
        this.connection = connection;
        this.id = id;
        this.kind = kind;
    }

    /** What the installation says. */
    public record Settings(String home, LocalDate registryStart) {
    }

    /** Whoever lets it be written: an account's name and the token's subject. */
    public record Author(String name, String id, String mission) {
    }

    /** @param author who is answerable for what is written */
    public static Work begin(Connection connection, UUID id, ImportKind kind, Settings settings, Author author) throws SQLException {
        var work = new Work(connection, id, kind);
        work.run("DROP TABLE IF EXISTS work");
        work.run("""
                CREATE TEMPORARY TABLE work ON COMMIT DROP AS
                SELECT i.id, i.source, i.on_difference, i.file_name,
                       (i.mandate ->> 'everywhere')::boolean AS everywhere, (i.mandate ->> 'oldLinks')::boolean AS old_links,
                       ARRAY(SELECT jsonb_array_elements_text(i.mandate -> 'countries')) AS countries,
                       ''::text AS home, NULL::date AS registry_start, ''::text AS author, ''::text AS author_id,
                       NULL::text AS mission, ''::text AS reason
                  FROM import i WHERE i.id = :import""");
        try (var statement = connection.prepareStatement(
                "UPDATE work SET home = ?, registry_start = ?, author = ?, author_id = ?, mission = nullif(?, '')")) {
            statement.setString(1, settings.home());
            statement.setObject(2, settings.registryStart());
            statement.setString(3, author.name());
            statement.setString(4, author.id());
            statement.setString(5, author.mission());
            statement.executeUpdate();
        }
        return work;
    }

    /** Why people want it: it stands with every change. */
    public void because(String reason) throws SQLException {
        try (var statement = connection.prepareStatement("UPDATE work SET reason = ?")) {
            statement.setString(1, reason);
            statement.executeUpdate();
        }
    }

    /** @param sql in which {@code :import} stands for the import's id @return how many rows it touched */
    int run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(text(sql));
        }
    }

    long count(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(text(sql))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** An id holds nothing but figures and letters a to f, so it may be written out; the planner then knows how many rows it has. */
    private String text(String sql) {
        return sql.replace(":import", "'" + id + "'::uuid");
    }

    ImportKind kind() {
        return kind;
    }
}
