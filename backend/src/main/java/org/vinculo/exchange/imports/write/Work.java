package org.vinculo.exchange.imports.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vinculo.exchange.imports.kind.ImportKind;

/**
 * One import being worked on, in one transaction. What its statements need to know of it stands in the temporary table
 * {@code work}, of one row, so that no value of people's ever becomes part of a statement's text.
 */
public final class Work {

    private static final String KEPT_ROWS = "import_row";
    private static final String READ_ROWS = "row_read";

    private final Connection connection;
    private final UUID id;
    private final ImportKind kind;
    private String rows = KEPT_ROWS;

    private Work(Connection connection, UUID id, ImportKind kind) {
        this.connection = connection;
        this.id = id;
        this.kind = kind;
    }

    /** What the installation says. */
    public record Settings(String home, LocalDate registryStart) {
    }

    /** The transaction has minutes, not the seconds of a request, and each statement is planned for the rows there are. */
    public static Work begin(Connection connection, UUID id, ImportKind kind, Settings settings) throws SQLException {
        var work = new Work(connection, id, kind);
        for (var statement : List.of("SET LOCAL statement_timeout = '900s'", "SET LOCAL plan_cache_mode = auto", "SET LOCAL jit = off",
                "SET LOCAL work_mem = '64MB'", "DROP TABLE IF EXISTS work")) {
            work.run(statement);
        }
        work.run("""
                CREATE TEMPORARY TABLE work ON COMMIT DROP AS
                SELECT i.id, i.source, i.on_difference, (i.mandate ->> 'everywhere')::boolean AS everywhere,
                       (i.mandate ->> 'oldLinks')::boolean AS old_links,
                       ARRAY(SELECT jsonb_array_elements_text(i.mandate -> 'countries')) AS countries,
                       i.mandate ->> 'name' AS author, i.mandate ->> 'id' AS author_id, i.mandate ->> 'mission' AS mission,
                       i.mandate ->> 'reason' AS reason, ''::text AS home, NULL::date AS registry_start
                  FROM import i WHERE i.id = :import""");
        try (var statement = connection.prepareStatement("UPDATE work SET home = ?, registry_start = ?")) {
            statement.setString(1, settings.home());
            statement.setObject(2, settings.registryStart());
            statement.executeUpdate();
        }
        return work;
    }

    /** From here on {@code :rows} are those that are read anew, and not kept until it is known what becomes of them. */
    public void beginRows() throws SQLException {
        run("CREATE TEMPORARY TABLE row_read (LIKE import_row INCLUDING DEFAULTS, named jsonb NOT NULL) ON COMMIT DROP");
        rows = READ_ROWS;
    }

    /** From here on {@code :rows} are those that are kept. @return whether they have to be kept first */
    boolean keepRows() {
        boolean read = rows.equals(READ_ROWS);
        rows = KEPT_ROWS;
        return read;
    }

    /**
     * @param sql in which {@code :import} stands for the import's id, {@code :rows} for the table of its rows
     * @return how many rows it touched
     */
    public int run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(text(sql));
        }
    }

    public long count(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(text(sql))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** An id holds nothing but figures and letters a to f, so it may be written out; the planner then knows how many rows it has. */
    public String text(String sql) {
        return sql.replace(":import", "'" + id + "'::uuid").replace(":rows", rows);
    }

    /**
     * Waits for another replica that was taken for dead and lives; it comes before any other lock.
     *
     * @return whether there still is something to do
     */
    public boolean isMine(String state) throws SQLException {
        count("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:import::text, 1))");
        return count("SELECT count(*) FROM import WHERE id = :import AND state = '" + state + "'") > 0;
    }

    /** Nobody moves, merges or links anything meanwhile (ADR 0027): it comes before any row is locked. */
    public void holdStructure() throws SQLException {
        run("DO 'BEGIN PERFORM structure_change(); END'");
    }

    public Connection connection() {
        return connection;
    }

    public UUID id() {
        return id;
    }

    public ImportKind kind() {
        return kind;
    }
}
