package org.vinculo.bench.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Where and of what a measurement was taken.
 *
 * @param load runnable processes on average in the minute before the run began
 */
public record Machine(String system, int cores, double load, String java, String postgres, String revision) {

    /** Before the run itself puts load on it. */
    public static Machine before() {
        return new Machine(System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version().toString(), "", described());
    }

    public Machine with(String postgresVersion) {
        return new Machine(system, cores, load, java, postgresVersion, revision);
    }

    String describe() {
        return String.format(Locale.ROOT, """
                - %s, %d cores shared by API, PostgreSQL and load; load average before the run %.2f
                - JDK %s, PostgreSQL %s
                - revision %s
                """, system, cores, load, java, postgres, revision);
    }

    private static String described() {
        try {
            var git = new ProcessBuilder(List.of("git", "describe", "--always", "--dirty", "--exclude=*")).start();
            try (var reader = new BufferedReader(git.inputReader(StandardCharsets.UTF_8))) {
                var line = reader.readLine();
                return line == null ? "unknown" : line;
            }
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}
