package org.vinculo.shared.jobs;

/** Something a feature does once, when it is asked to ({@link JobRunner#request}), apart from the request that asked. */
public interface RequestedJob {

    /** Unique, and kept for ever: the scheduler remembers the job by it. */
    String name();

    /**
     * Runs outside any transaction, on one replica at a time. When that replica dies meanwhile, another begins anew; so
     * what was done must show in the database, in the same transaction. What it throws is logged, and it is tried
     * again for some minutes.
     *
     * @param instance what it was asked for with
     */
    void run(String instance);
}
