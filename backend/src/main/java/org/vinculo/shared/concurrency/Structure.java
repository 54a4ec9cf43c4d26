package org.vinculo.shared.concurrency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/**
 * The register's structure: which territory stands under which, where actors are at home, which two are one. What links
 * carry for lists and how they are counted follows from it, so those who write links hold it still, and those who change
 * it do so alone. It comes before any row's lock; then territories, actors and links, each in the order of ids.
 */
@ApplicationScoped
public class Structure {

    private final Jdbi jdbi;

    @Inject
    Structure(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Lets nobody change the structure until the transaction ends; others may hold it too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdStill() {
        take("structure_hold");
    }

    /** Waits until nobody holds the structure, and lets nobody else hold it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change() {
        take("structure_change");
    }

    private void take(String how) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT 1 FROM " + how + "()").mapTo(Integer.class).one());
    }
}
