package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.security.MergedActors;

/** Follows merged actors to the one that lives on, which is one step whatever was merged into what. */
@ApplicationScoped
class Survivors implements MergedActors {

    private final Jdbi jdbi;

    @Inject
    Survivors(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public UUID survivorOf(UUID actor) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT merged_into FROM actor WHERE id = :id AND merged_into IS NOT NULL").bind("id", actor).mapTo(UUID.class).findOne()).orElse(actor);
    }
}
