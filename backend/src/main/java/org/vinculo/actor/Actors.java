package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Actors for the features that name them. */
@ApplicationScoped
public class Actors {

    private final Jdbi jdbi;

    @Inject
    Actors(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What another record may rely on of an actor that it holds. */
    public record Held(UUID id, String name, ActorType type, String country, @Nullable UUID territory, ActorStatus status) {
    }

    /**
     * Reads actors so that until the transaction ends nobody merges, dissolves or changes them; whoever is about to
     * let a record name them calls this first. They are held in the order of their ids, as a merge does, so that
     * nobody gets stuck with anybody.
     *
     * @return those that exist, by id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Held> hold(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, Held>();
        jdbi.useHandle(handle -> handle.createQuery("""
                SELECT id, name, type, country, territory_id, status FROM actor
                 WHERE id = ANY (:ids::uuid[]) ORDER BY id FOR NO KEY UPDATE""")
                .bindArray("ids", String.class, ids.stream().map(UUID::toString).toList())
                .map((row, context) -> new Held(row.getObject("id", UUID.class), row.getString("name"),
                        ActorType.valueOf(row.getString("type")), row.getString("country"),
                        row.getObject("territory_id", UUID.class), ActorStatus.valueOf(row.getString("status"))))
                .forEach(held -> found.put(held.id(), held)));
        return found;
    }
}
