package org.vinculo.bench.measure;

/** Processor time of the three that share the machine: the API, PostgreSQL's sessions, and the load itself. */
public record Clock(long api, long postmaster) {

    /** Seconds so far. */
    public record Reading(double api, double database, double load) {
    }

    Reading read() {
        return new Reading(Processes.seconds(api), Processes.secondsOfChildren(postmaster),
                Processes.seconds(ProcessHandle.current().pid()));
    }
}
