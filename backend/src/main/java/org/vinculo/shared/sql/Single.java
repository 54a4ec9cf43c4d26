package org.vinculo.shared.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads the one row that a record's detail or tag is. By plain JDBC: what Jdbi copies and looks up for each handle and
 * statement costs more than such a statement's own way through the driver, and nothing of it is needed here. Inside a
 * transaction it uses that transaction's connection, as Jdbi does.
 */
@ApplicationScoped
public class Single {

    private final DataSource pool;

    @Inject
    Single(DataSource pool) {
        this.pool = pool;
    }

    /** Makes something of the row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param sql that finds one row at most, with {@code ?} for the id */
    public <T> Optional<T> find(String sql, UUID id, Reader<T> reader) {
        try (var connection = pool.getConnection(); var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A record could not be read", failed);
        }
    }
}
