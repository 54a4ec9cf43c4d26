package org.vinculo.bench.report;

import java.util.Locale;

/** What whoever waits for the benchmark reads meanwhile, on the standard output. */
public final class Progress {

    private Progress() {
    }

    public static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
