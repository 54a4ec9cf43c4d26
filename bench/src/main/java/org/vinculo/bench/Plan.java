package org.vinculo.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured, and for how long.
 *
 * @param territories rows in the database
 * @param warmUp load on the API before it is measured, in each case; the floor gets half of it
 * @param measured length of one measurement
 * @param repeats measurements of which the median counts
 * @param port of PostgreSQL; the API listens on the next one
 * @param smoke whether this run only shows that the benchmark works
 */
public record Plan(int territories, Duration warmUp, Duration measured, int repeats, int port, boolean smoke) {
    /** Connections that the load comes from, and that the floor has to the database. */
    public static final int CONNECTIONS = 32;

    private static final int USUAL_SIZE = 100_000;
    private static final int USUAL_PORT = 9500;
    private static final int LARGE = 500_000;

    static Plan of(List<String> arguments) {
        int port = number(arguments, "--port", USUAL_PORT);
        if (arguments.contains("--smoke")) {
            return new Plan(2_000, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, port, true);
        }
        int size = number(arguments, "--size", USUAL_SIZE);
        return size < LARGE ? new Plan(size, Duration.ofSeconds(10), Duration.ofSeconds(4), 3, port, false)
                : new Plan(size, Duration.ofSeconds(30), Duration.ofSeconds(10), 3, port, false);
    }

    Duration floorWarmUp() {
        return warmUp.dividedBy(2);
    }

    private static int number(List<String> arguments, String name, int usual) {
        int at = arguments.indexOf(name);
        return at < 0 ? usual : Integer.parseInt(arguments.get(at + 1));
    }
}
