package org.vinculo.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.vinculo.bench.cases.Cases;

/**
 * How much is measured, and for how long.
 *
 * @param size territories in the database, and links
 * @param warmUp load on the API before the first case is measured, four times as long at most while its compiler is busy;
 *     what follows finds most of its code compiled and gets a third of it, and the floor half of that
 * @param measured length of one measurement
 * @param repeats measurements of which the median counts
 * @param port of PostgreSQL; the API listens on the next one
 * @param smoke whether this run only shows that the benchmark works
 * @param kill whether nothing is measured, and the API is killed while it writes an import
 * @param only names of the cases to run, or of one subject; all when there are none
 * @param apiOptions further options for the API's JVM, such as a flight recording
 */
public record Plan(int size, Duration warmUp, Duration measured, int repeats, int port, boolean smoke,
        boolean kill, List<String> only, List<String> apiOptions) {
    /** Connections that the load comes from, and that the floor has to the database. */
    public static final int CONNECTIONS = 32;

    /** API and floor take turns this often, so that whatever disturbs the machine disturbs both. */
    static final Duration SLICE = Duration.ofSeconds(1);

    private static final int USUAL_SIZE = 100_000;
    private static final int SMOKE_SIZE = 10_000;
    private static final int USUAL_IMPORT = 100_000;
    private static final int SMOKE_IMPORT = 2_000;
    private static final int LARGE = 500_000;
    private static final int USUAL_PORT = 9500;
    private static final double STILL_COMPILING = 0.1;

    static Plan of(List<String> arguments) {
        boolean kill = arguments.contains("--kill");
        boolean smoke = kill || arguments.contains("--smoke");
        int size = Integer.parseInt(value(arguments, "--size", Integer.toString(smoke ? SMOKE_SIZE : USUAL_SIZE)));
        int warmUp = smoke ? 1 : Integer.parseInt(value(arguments, "--warm-up", "30"));
        int measured = smoke ? 1 : size < LARGE ? 3 : 8;
        return new Plan(size, Duration.ofSeconds(warmUp), Duration.ofSeconds(measured), smoke ? 1 : 3,
                Integer.parseInt(value(arguments, "--port", Integer.toString(USUAL_PORT))), smoke, kill,
                list(value(arguments, "--only", ""), ","), list(value(arguments, "--api-options", ""), " "));
    }

    public Duration laterWarmUp() {
        return smoke ? warmUp : warmUp.dividedBy(3);
    }

    /** Rows of the list that is imported. */
    int imported() {
        return smoke ? SMOKE_IMPORT : USUAL_IMPORT;
    }

    Duration floorWarmUp() {
        return laterWarmUp().dividedBy(2);
    }

    /** Share of the API's processor time that its compiler may still take at the end of a warm-up. */
    double compiling() {
        return smoke ? 1 : STILL_COMPILING;
    }

    boolean includes(String name) {
        return only.isEmpty() || only.contains(name) || only.contains(Cases.subject(name));
    }

    /** Whether its figures are those of a release: every case, at full length, with the JVM as it is shipped. */
    boolean isWhole() {
        return !smoke && only.isEmpty() && apiOptions.isEmpty();
    }

    /** Where such figures are put on record: the usual size apart from others. */
    Path record() {
        return Path.of(size == USUAL_SIZE ? "bench/RESULTS.md" : "bench/RESULTS-" + size + ".md");
    }

    private static List<String> list(String value, String separator) {
        return value.isEmpty() ? List.of() : List.of(value.split(separator));
    }

    private static String value(List<String> arguments, String name, String usual) {
        int at = arguments.indexOf(name);
        return at < 0 ? usual : arguments.get(at + 1);
    }
}
