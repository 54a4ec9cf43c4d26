package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.actor.ActorReferences;
import org.vinculo.link.LinkUses;

/**
 * Lets agreements follow when two actors become one, each with a line in its change log, and says what of a link they rest
 * on. Rows of plans name parties by their place in the agreement, so that nothing signed is touched.
 */
@ApplicationScoped
class AgreementReferences implements ActorReferences, LinkUses {

    private final Jdbi jdbi;
    private final AgreementDesk desk;

    @Inject
    AgreementReferences(Jdbi jdbi, AgreementDesk desk) {
        this.jdbi = jdbi;
        this.desk = desk;
    }

    /** A party takes part in the link, which counts it. */
    @Override
    public long count(UUID actor) {
        return 0;
    }

    /** Agreements stand under links. */
    @Override
    public int depth() {
        return 1;
    }

    @Override
    public void move(UUID from, UUID to) {
        var naming = jdbi.withHandle(handle -> handle.createQuery("""
                SELECT DISTINCT agreement_id FROM agreement_party WHERE actor_id = :actor ORDER BY agreement_id""")
                .bind("actor", from).mapTo(UUID.class).list());
        naming.forEach(agreement -> {
            var taken = desk.takeAsConsequence(agreement);
            moveParty(agreement, from, to);
            desk.put(taken, "ACTORS_MERGED");
        });
    }

    /** Who is a party as both is one once, where the first of them was named. */
    private void moveParty(UUID agreement, UUID from, UUID to) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    UPDATE agreement_party kept SET position = least(kept.position, gone.position)
                      FROM agreement_party gone
                     WHERE kept.agreement_id = :agreement AND kept.actor_id = :to AND NOT kept.absorbed
                       AND gone.agreement_id = :agreement AND gone.actor_id = :from AND NOT gone.absorbed""")
                    .bind("agreement", agreement).bind("from", from).bind("to", to).execute();
            handle.createUpdate("""
                    UPDATE agreement_party gone
                       SET actor_id = :to, absorbed = gone.absorbed OR EXISTS (
                             SELECT FROM agreement_party kept
                              WHERE kept.agreement_id = :agreement AND kept.actor_id = :to AND NOT kept.absorbed)
                     WHERE gone.agreement_id = :agreement AND gone.actor_id = :from""")
                    .bind("agreement", agreement).bind("from", from).bind("to", to).execute();
        });
    }

    @Override
    public Set<UUID> participants(UUID link) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT p.actor_id FROM agreement g JOIN agreement_party p ON p.agreement_id = g.id
                 WHERE g.link_id = :link AND g.state NOT IN ('DISCARDED', 'VOID')""")
                .bind("link", link).mapTo(UUID.class).set());
    }

    @Override
    public boolean any(UUID link) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT EXISTS (SELECT FROM agreement WHERE link_id = :link AND state NOT IN ('DISCARDED', 'VOID'))""")
                .bind("link", link).mapTo(Boolean.class).one());
    }
}
