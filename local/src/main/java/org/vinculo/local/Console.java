package org.vinculo.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What the person at the terminal reads: one line per step, with the seconds since the start. */
final class Console {
    private final PrintStream out;
    private final Instant start = Instant.now();

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void step(String part, String message) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%6.1f s  %-11s %s%n", seconds, part, message);
    }

    synchronized void line(String text) {
        out.println(text);
    }

    /** Prints rows in columns as wide as their longest cell. */
    synchronized void table(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            var line = new StringBuilder(" ");
            for (int i = 0; i < columns; i++) {
                line.append(' ').append(row.get(i)).repeat(" ", widths[i] - row.get(i).length() + 1);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
