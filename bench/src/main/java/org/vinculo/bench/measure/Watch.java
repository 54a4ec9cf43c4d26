package org.vinculo.bench.measure;

/** Watches how far the resident memory of a process grows. */
public final class Watch implements AutoCloseable {
    private static final long GLANCE = 50;

    private final long process;
    private final double before;
    private final Thread thread;
    private volatile double highest;

    public Watch(long process) {
        this.process = process;
        before = Processes.residentMemory(process);
        highest = before;
        thread = Thread.ofVirtual().start(this::look);
    }

    /** MiB. */
    public double growth() {
        return highest - before;
    }

    private void look() {
        try {
            while (!Thread.interrupted()) {
                highest = Math.max(highest, Processes.residentMemory(process));
                Thread.sleep(GLANCE);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
