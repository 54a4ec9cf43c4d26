package org.vinculo.support;

/** A migrated, empty database for one test class alone, instead of the one that all other tests share. */
public final class OwnDatabase extends TestDatabase {

    public OwnDatabase() {
        super("own");
    }

    /** After the shared one, which is there for every test: of two addresses the later one holds. */
    @Override
    public int order() {
        return 1;
    }
}
