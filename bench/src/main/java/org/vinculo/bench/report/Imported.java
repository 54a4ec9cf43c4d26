package org.vinculo.bench.report;

import java.util.Locale;

/**
 * What importing a list came to, by the API and by hand.
 *
 * @param upload seconds until the file was taken in; what the floor's COPY holds too
 * @param outcomes rows by what became of them
 * @param growth MiB that the API's resident memory grew by meanwhile
 * @param floor seconds
 * @param floorLinks links the floor wrote
 */
public record Imported(int rows, double upload, double preview, double apply, String outcomes, double growth, double floor,
        long floorLinks) {

    double ratio() {
        return floor / seconds();
    }

    private double seconds() {
        return upload + preview + apply;
    }

    public String line() {
        return String.format(Locale.ROOT, "import of %,d rows: upload %.1f s, preview %.1f s, apply %.1f s (%s), memory +%.0f MiB; "
                + "floor %.1f s (%d links), ratio %.2f", rows, upload, preview, apply, outcomes, growth, floor, floorLinks, ratio());
    }

    String table() {
        return String.format(Locale.ROOT, """

                ## Import

                | | |
                |---|---|
                | rows of links | %,d |
                | upload | %.1f s |
                | preview | %.1f s |
                | apply | %.1f s |
                | rows by outcome | %s |
                | rows a second | %.0f |
                | growth of resident memory | %.0f MiB |
                | floor: COPY to staging and upsert in SQL | %.1f s |
                | floor: links written | %,d |
                | floor: rows a second | %.0f |
                | floor / import | %.2f |
                """, rows, upload, preview, apply, outcomes, rows / seconds(), growth, floor, floorLinks, rows / floor, ratio());
    }
}
