package org.vinculo.exchange.imports.place;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the names of the territories on record ready to be compared, in {@code known_name}: as written, and with words and
 * parts taken away that a list may leave out. Whoever writes a territory leaves it due; it is read later, by a job that
 * often looks, and at the latest before places are matched.
 */
public final class KnownNames {

    private static final String OTHER_RULES = "UPDATE known_name_rules SET edition = ? WHERE edition <> ?";

    private static final String ALL_DUE = """
            INSERT INTO known_name_due (territory_id) SELECT id FROM territory WHERE dissolved_on IS NULL""";

    /** Without the lock, so that nobody waits for nothing; with it, whoever else reads names has ended. */
    private static final String ANY_DUE = "SELECT EXISTS (SELECT FROM known_name_due)";
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('known_name', 0))";

    private static final String TABLES = """
            CREATE TEMPORARY TABLE IF NOT EXISTS name_fresh (territory_id uuid PRIMARY KEY) ON COMMIT DROP""";

    /** What is written from now on is due anew. */
    private static final String[] TAKE = {"TRUNCATE name_fresh", """
            WITH taken AS (DELETE FROM known_name_due
                            WHERE id = ANY (ARRAY(SELECT id FROM known_name_due ORDER BY id LIMIT 20000)) RETURNING territory_id)
            INSERT INTO name_fresh SELECT DISTINCT territory_id FROM taken""", "ANALYZE name_fresh",
            "DELETE FROM known_name k USING name_fresh f WHERE k.territory_id = f.territory_id"};

    /**
     * By kind: 0 official, 1 in some language, 2 former or written out, 3 with a part cut off. The names of a bilingual
     * territory count each.
     */
    private static final String OWN_NAMES = """
            INSERT INTO known_name (territory_id, country, cmp, kind)
            SELECT DISTINCT ON (territory_id, cmp) territory_id, country, cmp, kind
              FROM (SELECT t.id AS territory_id, t.country, comparable(n.name) AS cmp, n.kind
                      FROM name_fresh f JOIN territory t ON t.id = f.territory_id CROSS JOIN LATERAL (
                        SELECT t.name, 0 AS kind
                         UNION ALL SELECT part, 0 FROM regexp_split_to_table(t.name, '\\s*/\\s*') part
                         WHERE t.name LIKE '%/%'
                         UNION ALL SELECT value, 1 FROM jsonb_each_text(t.names)
                         UNION ALL SELECT part, 1
                          FROM jsonb_each_text(t.names), regexp_split_to_table(value, '\\s*/\\s*') part
                         WHERE value LIKE '%/%'
                         UNION ALL SELECT former, 2 FROM unnest(t.former_names) former) n
                     WHERE t.dissolved_on IS NULL) n
             WHERE cmp <> '' ORDER BY territory_id, cmp, kind""";

    /** Those from which a word or a part may be taken: that is worked out here and not in the database. */
    private static final String COMPOSED = """
            SELECT t.id, t.country, n.name FROM name_fresh f JOIN territory t ON t.id = f.territory_id
             CROSS JOIN LATERAL (SELECT t.name UNION SELECT value FROM jsonb_each_text(t.names)) n(name)
             WHERE t.dissolved_on IS NULL AND n.name ~ '[ .(,]'""";

    private static final String FURTHER_NAMES = """
            INSERT INTO known_name (territory_id, country, cmp, kind)
            SELECT n.id, n.country, n.cmp, min(n.kind)
              FROM (SELECT id, country, comparable(name) AS cmp, kind
                      FROM jsonb_to_recordset(?::jsonb) AS n (id uuid, country text, name text, kind int)) n
             WHERE n.cmp <> '' GROUP BY n.id, n.country, n.cmp
                ON CONFLICT DO NOTHING""";

    private record FurtherName(UUID id, String country, String name, int kind) {
    }

    private final Connection connection;
    private final Sql sql;
    private final NameReader names;

    KnownNames(Connection connection, NameReader names) {
        this.connection = connection;
        this.names = names;
        sql = new Sql(connection);
    }

    /**
     * Reads what is due, in transactions of their own.
     *
     * @param connection without a transaction that was begun, which it does not commit by itself
     * @return how many lots there were
     * @throws SQLException when the database fails; what was not read stays due
     */
    public static int keepUp(Connection connection) throws SQLException {
        var known = new KnownNames(connection, new NameReader());
        known.readAnewByOtherRules();
        int lots = 0;
        while (known.readLot()) {
            lots++;
            connection.commit();
        }
        if (lots > 0) {
            new Sql(connection).run("ANALYZE known_name");
        }
        connection.commit();
        return lots;
    }

    /** Reads what is due, within the caller's transaction. */
    void catchUp() throws SQLException {
        readAnewByOtherRules();
        while (readLot()) {
            // Lot by lot, as many as there are.
        }
    }

    private boolean readLot() throws SQLException {
        if (!anyDue()) {
            return false;
        }
        sql.run(LOCK);
        if (!anyDue()) {
            return false;
        }
        sql.run(TABLES);
        sql.run(TAKE);
        sql.run(OWN_NAMES);
        sql.run(FURTHER_NAMES, further());
        return true;
    }

    private void readAnewByOtherRules() throws SQLException {
        try (var statement = connection.prepareStatement(OTHER_RULES)) {
            statement.setString(1, NameReader.EDITION);
            statement.setString(2, NameReader.EDITION);
            if (statement.executeUpdate() > 0) {
                sql.run(ALL_DUE);
            }
        }
    }

    private boolean anyDue() throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(ANY_DUE)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private List<FurtherName> further() throws SQLException {
        List<FurtherName> further = new ArrayList<>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(COMPOSED)) {
            while (rows.next()) {
                var id = rows.getObject(1, UUID.class);
                var country = rows.getString(2);
                names.read(rows.getString(3)).variants().stream().filter(form -> form.sureness() != Sureness.WHOLE)
                        .forEach(form -> further.add(new FurtherName(id, country, form.text(),
                                form.sureness() == Sureness.CUT ? 3 : 2)));
            }
        }
        return further;
    }
}
