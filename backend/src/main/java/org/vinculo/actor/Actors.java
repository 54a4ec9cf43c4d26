package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Actors for the features that name them. */
@ApplicationScoped
public class Actors {

    private final Jdbi jdbi;
    private final PrincipalAdministrations principals;

    @Inject
    Actors(Jdbi jdbi, PrincipalAdministrations principals) {
        this.jdbi = jdbi;
        this.principals = principals;
    }

    /**
     * What another record may rely on of an actor that it holds.
     *
     * @param asked what it was asked for by: its own id, that of one merged into it, or its territory's
     */
    public record Held(UUID asked, UUID id, String name, ActorType type, String country, ActorStatus status) {
    }

    /**
     * Reads actors so that until the transaction ends nobody moves, merges, dissolves or counts them; whoever is about
     * to let a record name them calls this once, for all of them, before locking any row.
     *
     * @param ids of actors, or of some that were merged
     * @param homes territories whose principal administrations are meant; one that is not on record is put there
     * @return those that exist
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Held> hold(Collection<UUID> ids, Collection<UUID> homes) {
        var held = read(ids, homes);
        var unborn = homes.stream().filter(home -> held.stream().noneMatch(each -> each.asked().equals(home))).toList();
        if (!unborn.isEmpty()) {
            unborn.forEach(principals::of);
            held.addAll(read(List.of(), unborn));
        }
        return held;
    }

    private List<Held> read(Collection<UUID> ids, Collection<UUID> homes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT * FROM actor_hold(string_to_array(:ids, ',')::uuid[], string_to_array(:homes, ',')::uuid[])""")
                .bind("ids", joined(ids)).bind("homes", joined(homes))
                .map((row, context) -> new Held(row.getObject("asked", UUID.class), row.getObject("id", UUID.class),
                        row.getString("name"), ActorType.valueOf(row.getString("type")), row.getString("country"),
                        ActorStatus.valueOf(row.getString("status"))))
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).distinct().collect(Collectors.joining(","));
    }
}
