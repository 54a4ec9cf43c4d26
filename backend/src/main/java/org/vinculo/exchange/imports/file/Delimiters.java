package org.vinculo.exchange.imports.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out what stands between the cells of a CSV: whatever cuts its first records into equally many. */
final class Delimiters {

    /** Where two do equally well, the one that prose and decimals need less comes first. */
    private static final List<Character> KNOWN = List.of('\t', ';', '|', ',');

    private Delimiters() {
    }

    /**
     * @throws UnreadableFile LINE_TOO_LONG, TOO_MANY_COLUMNS when the first records cannot be read with any;
     *         NO_HEADER when none cuts them
     */
    static char of(byte[] content, Encoding encoding) throws UnreadableFile {
        char best = 0;
        double most = 0;
        @Nullable UnreadableFile failure = null;
        for (char delimiter : KNOWN) {
            try {
                double share = share(sample(new CsvSource(content, encoding, delimiter)));
                if (share > most) {
                    most = share;
                    best = delimiter;
                }
            } catch (UnreadableFile failed) {
                failure = moreTelling(failure, failed);
            }
        }
        if (best == 0) {
            throw failure == null ? new UnreadableFile(UnreadableFile.Code.NO_HEADER) : failure;
        }
        return best;
    }

    private static UnreadableFile moreTelling(@Nullable UnreadableFile before, UnreadableFile now) {
        return before != null && before.code() == UnreadableFile.Code.TOO_MANY_COLUMNS ? before : now;
    }

    private static List<RawRow> sample(RowSource source) throws UnreadableFile {
        var rows = new ArrayList<RawRow>();
        source.rows(row -> {
            rows.add(row);
            return rows.size() < Limits.SAMPLE;
        });
        return rows;
    }

    /** How many of the records that are not empty have the width that most have; 0 when that is one cell. */
    private static double share(List<RawRow> rows) {
        var widths = rows.stream().filter(row -> !row.isEmpty() && row.written() > 1)
                .collect(Collectors.groupingBy(RawRow::written, Collectors.counting()));
        long filled = rows.stream().filter(row -> !row.isEmpty()).count();
        return widths.values().stream().mapToLong(Long::longValue).max().orElse(0) / (double) Math.max(1, filled);
    }
}
