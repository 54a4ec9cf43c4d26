package org.vinculo.bench.measure;

/** Processor time of the three that share the machine: the API, PostgreSQL's sessions, and the load itself. */
public record Clock(long api, long postmaster) {

    /** Seconds so far. */
    public record Reading(double api, double database, double load) {
    }

    /** Of the API's processor time during something, how much its compiler took. */
    public double compiling(Task task) throws InterruptedException {
        double before = Processes.secondsOfCompiler(api);
        double begin = Processes.seconds(api);
        task.run();
        double whole = Processes.seconds(api) - begin;
        return whole > 0 ? (Processes.secondsOfCompiler(api) - before) / whole : 0;
    }

    /** Something to be watched. */
    @FunctionalInterface
    public interface Task {
        void run() throws InterruptedException;
    }

    Reading read() {
        return new Reading(Processes.seconds(api), Processes.secondsOfChildren(postmaster),
                Processes.seconds(ProcessHandle.current().pid()));
    }
}
