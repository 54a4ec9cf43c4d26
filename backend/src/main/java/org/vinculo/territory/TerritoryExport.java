package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.vinculo.shared.problem.ProblemException;

/**
 * Whole lists as files, written by PostgreSQL and passed on as they come (COPY), so that a million rows need no more
 * memory than one. COPY takes no parameters: what people asked for reaches it as settings of the transaction.
 */
@ApplicationScoped
class TerritoryExport {

    /** Longer than a page may take, shorter than a forgotten download may hold a connection. */
    private static final String TIME_ALLOWED = "600s";

    /** Text that a spreadsheet would run as a formula is set off with an apostrophe. */
    private static final String CSV_COLUMNS = """
            t.id, %s AS name, t.country, t.level, %s AS "localType", t.status, t.parent_id AS "parentId",
            %s AS "parentName", t.population, t.population_year AS "populationYear", t.latitude, t.longitude,
            t.dissolved_on AS "dissolvedOn\"""".formatted(harmless("t.name"), harmless("t.local_type"), harmless("p.name"));

    private static final String ITEM = """
            json_strip_nulls(json_build_object('id', t.id, 'version', t.version, 'name', t.name, 'country', t.country,
              'level', t.level, 'localType', t.local_type, 'status', t.status,
              'parent', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END,
              'population', t.population, 'populationYear', t.population_year,
              'point', CASE WHEN t.latitude IS NOT NULL
                            THEN json_build_object('latitude', t.latitude, 'longitude', t.longitude) END,
              'dissolvedOn', t.dissolved_on))""";

    private static final String FEATURE = """
            json_build_object('type', 'Feature', 'id', t.id,
              'geometry', CASE WHEN t.latitude IS NOT NULL THEN json_build_object('type', 'Point',
                                 'coordinates', json_build_array(t.longitude, t.latitude)) END,
              'properties', json_strip_nulls(json_build_object('name', t.name, 'country', t.country, 'level', t.level,
                                                               'status', t.status, 'population', t.population)))""";

    /** JSON holds no control characters, so nothing in it is ever quoted or escaped this way. */
    private static final String VERBATIM = " TO STDOUT WITH (FORMAT csv, DELIMITER E'\\x01', QUOTE E'\\x02')";

    private final DataSource pool;

    @Inject
    TerritoryExport(DataSource pool) {
        this.pool = pool;
    }

    /** @throws ProblemException 400 when a filter is wrong, before anything is written */
    StreamingOutput csv(TerritoryFilter filter, FileOptions options) {
        return copying(filter, options, CSV_COLUMNS, " TO STDOUT WITH (FORMAT csv, HEADER)");
    }

    /** @throws ProblemException 400 when a filter is wrong, before anything is written */
    StreamingOutput ndjson(TerritoryFilter filter, FileOptions options) {
        return copying(filter, options, ITEM, VERBATIM);
    }

    /** @throws ProblemException 400 when a filter is wrong, before anything is written */
    StreamingOutput geojson(TerritoryFilter filter, FileOptions options) {
        var features = copying(filter, options,
                "CASE WHEN row_number() OVER () > 1 THEN ',' ELSE '' END || " + FEATURE, VERBATIM);
        return out -> {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[\n".getBytes(StandardCharsets.UTF_8));
            features.write(out);
            out.write("]}\n".getBytes(StandardCharsets.UTF_8));
        };
    }

    private StreamingOutput copying(TerritoryFilter filter, FileOptions options, String columns, String to) {
        var sql = FilterSql.of(filter, FilterSql.SETTING);
        var copy = "COPY (" + rows(sql, options, columns) + ")" + to;
        return out -> {
            try (var connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                settings(connection, sql.values());
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
                connection.rollback();
            } catch (SQLException failed) {
                throw new IOException("The export broke off", failed);
            }
        };
    }

    /** The rows of a whole list, or as many as limit says, with parents joined to them. */
    static String rows(FilterSql sql, FileOptions options, String columns) {
        var sort = options.order();
        var limit = options.limit() == null ? "" : " LIMIT " + options.limit();
        var rows = sql.select("t.*, " + sort.key() + " AS sort_key") + " ORDER BY " + sort.orderBy(sort.key(), "t.id") + limit;
        return "SELECT " + columns + " FROM (" + rows + ") t LEFT JOIN territory p ON p.id = t.parent_id ORDER BY "
                + sort.orderBy("t.sort_key", "t.id");
    }

    private static void settings(Connection connection, Map<String, String> values) throws SQLException {
        set(connection, "statement_timeout", TIME_ALLOWED);
        for (var value : values.entrySet()) {
            set(connection, "vinculo." + value.getKey(), value.getValue());
        }
    }

    /** For this transaction only. */
    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static String harmless(String column) {
        return "CASE WHEN %1$s ~ '^[=+@\\t\\r-]' THEN '''' || %1$s ELSE %1$s END".formatted(column);
    }
}
