package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.security.Viewer;

/** The tables beside an agreement: its parties and transitions, and what lists ask of it. */
@ApplicationScoped
class AgreementParts {

    private final Jdbi jdbi;
    private final Viewer viewer;

    @Inject
    AgreementParts(Jdbi jdbi, Viewer viewer) {
        this.jdbi = jdbi;
        this.viewer = viewer;
    }

    /** The link that an agreement stands under, for ever. */
    Optional<UUID> link(UUID agreement) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT link_id FROM agreement WHERE id = :id").bind("id", agreement)
                .mapTo(UUID.class).findOne());
    }

    /** Who stays keeps its row, which contributions name it by. */
    void replaceParties(UUID agreement, List<UUID> actors) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                WITH named AS MATERIALIZED (
                  SELECT actor::uuid AS actor_id, place - 1 AS position
                    FROM unnest(string_to_array(:actors, ',')) WITH ORDINALITY AS given (actor, place)
                ), gone AS (
                  DELETE FROM agreement_party WHERE agreement_id = :id AND actor_id NOT IN (SELECT actor_id FROM named)
                )
                INSERT INTO agreement_party AS p (agreement_id, actor_id, position)
                SELECT :id, actor_id, position FROM named
                    ON CONFLICT (agreement_id, actor_id) WHERE NOT absorbed DO UPDATE SET position = excluded.position
                 WHERE p.position <> excluded.position""")
                .bind("id", agreement).bind("actors", actors.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .execute());
    }

    /** The rows that contributions name parties by, by actor. */
    Map<UUID, UUID> parties(UUID agreement) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT actor_id, id FROM agreement_party WHERE agreement_id = :id AND NOT absorbed")
                .bind("id", agreement).map((row, context) -> Map.entry(row.getObject("actor_id", UUID.class),
                        row.getObject("id", UUID.class)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Draws together what parties and link say, and lists ask. */
    void gather(UUID agreement) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT 1 FROM agreement_gather(ARRAY[:id::uuid])").bind("id", agreement)
                .mapTo(Integer.class).one());
    }

    /** Keeps a change of state for ever. */
    void transition(UUID agreement, AgreementState from, AgreementState to, @Nullable LocalDate on, @Nullable String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO agreement_transition (agreement_id, from_state, to_state, on_date, reason, by)
                VALUES (:id, :from, :to, :on::date, :reason, :by)""")
                .bind("id", agreement).bind("from", from.name()).bind("to", to.name()).bind("on", on).bind("reason", reason)
                .bind("by", viewer.username()).execute());
    }
}
