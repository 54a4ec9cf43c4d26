package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;

/**
 * The tree of each country: who stands under whom. A territory carries the ids of all that stand above it, so whoever
 * changes the tree holds a lock on the country's until the transaction ends; it is always taken before any row's.
 */
@ApplicationScoped
class TerritoryTree {

    /** Where a territory stands, and whether anything may be put under it. */
    record Node(UUID id, String country, Level level, List<UUID> ancestors, boolean dissolved) {
    }

    /** A territory that was moved, and the version this led to. */
    record Moved(UUID id, long version) {
    }

    private final Jdbi jdbi;

    @Inject
    TerritoryTree(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Lets nobody move or dissolve anything in the country meanwhile; others may add to it. */
    void holdStill(String country) {
        lock("pg_advisory_xact_lock_shared", country);
    }

    /** Lets nobody else touch the country's tree meanwhile. */
    void lockForChange(String country) {
        lock("pg_advisory_xact_lock", country);
    }

    private void lock(String function, String country) {
        jdbi.useHandle(handle -> handle
                .createQuery("SELECT 1 FROM " + function + "(hashtextextended('territory-tree/' || :country, 0))")
                .bind("country", country).mapTo(Integer.class).one());
    }

    Optional<Node> find(UUID id) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT id, country, level, ancestors, dissolved_on FROM territory WHERE id = :id")
                .bind("id", id).map((row, context) -> node(row)).findOne());
    }

    /**
     * The ids above a territory once it stands under a parent, from the top down.
     *
     * @param child id of the territory; null for one that is still to be created
     * @throws ProblemException 422 when that parent cannot hold it
     */
    UUID[] placeUnder(@Nullable UUID parent, @Nullable UUID child, String country, Level level) {
        if (parent == null) {
            return new UUID[0];
        }
        var above = find(parent).orElseThrow(() -> refusal("unknown-territory"));
        if (!above.country().equals(country)) {
            throw refusal("other-country");
        }
        if (above.dissolved()) {
            throw refusal("dissolved-territory");
        }
        if (above.id().equals(child) || child != null && above.ancestors().contains(child)) {
            throw refusal("circle");
        }
        if (!above.level().mayHold(level)) {
            throw refusal("level-too-low");
        }
        var ancestors = Arrays.copyOf(above.ancestors().toArray(UUID[]::new), above.ancestors().size() + 1);
        ancestors[ancestors.length - 1] = parent;
        return ancestors;
    }

    /** Whether everything alive under a territory may stand under this level. */
    boolean childrenFitUnder(UUID id, Level level) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT DISTINCT level FROM territory WHERE parent_id = :id AND dissolved_on IS NULL")
                .bind("id", id).mapTo(String.class).stream().map(Level::valueOf).allMatch(level::mayHold));
    }

    boolean hasLivingChildren(UUID id) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT EXISTS (SELECT FROM territory WHERE parent_id = :id AND dissolved_on IS NULL)")
                .bind("id", id).mapTo(Boolean.class).one());
    }

    /** Writes anew, in one statement, what stands above everything under a territory that was itself moved. */
    void carryAlong(UUID moved, UUID[] ancestors) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                UPDATE territory
                   SET ancestors = string_to_array(:above, ',')::uuid[]
                                   || ancestors[array_position(ancestors, :id::uuid):]
                 WHERE ancestors @> ARRAY[:id::uuid]""")
                .bind("id", moved.toString()).bind("above", joined(ancestors)).execute());
    }

    /** Puts the living children of one territory under another, with all that stands under them. */
    List<Moved> moveChildren(UUID from, UUID to, UUID[] ancestorsOfThose) {
        return jdbi.withHandle(handle -> {
            var moved = handle.createQuery("""
                    UPDATE territory
                       SET parent_id = :to, ancestors = string_to_array(:above, ',')::uuid[],
                           version = version + 1, updated_at = now()
                     WHERE parent_id = :from AND dissolved_on IS NULL RETURNING id, version""")
                    .bind("from", from).bind("to", to).bind("above", joined(ancestorsOfThose))
                    .map((row, context) -> new Moved(row.getObject("id", UUID.class), row.getLong("version"))).list();
            handle.createUpdate("""
                    UPDATE territory
                       SET ancestors = string_to_array(:above, ',')::uuid[]
                                       || ancestors[array_position(ancestors, :from::uuid) + 1:]
                     WHERE ancestors @> ARRAY[:from::uuid]
                       AND ancestors[array_position(ancestors, :from::uuid) + 1]
                           = ANY (string_to_array(:moved, ',')::uuid[])""")
                    .bind("from", from.toString()).bind("above", joined(ancestorsOfThose))
                    .bind("moved", joined(moved.stream().map(Moved::id).toArray(UUID[]::new))).execute();
            return moved;
        });
    }

    private static String joined(UUID[] ids) {
        return String.join(",", Arrays.stream(ids).map(UUID::toString).toList());
    }

    private static Node node(ResultSet row) throws SQLException {
        return new Node(row.getObject("id", UUID.class), row.getString("country"), Level.valueOf(row.getString("level")),
                List.of((UUID[]) row.getArray("ancestors").getArray()), row.getObject("dissolved_on") != null);
    }

    private static ProblemException refusal(String code) {
        return ProblemException.validation(FieldError.at("/parent", code));
    }
}
