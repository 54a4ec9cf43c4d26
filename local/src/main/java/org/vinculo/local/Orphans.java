package org.vinculo.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;

/** Ends what a killed run left running. */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path records;
    private final Console console;

    Orphans(Path records, Console console) {
        this.records = records;
        this.console = console;
    }

    void end() {
        ProcessRecord.all(records).stream().sorted(Comparator.comparing(ProcessRecord::name)).forEach(this::end);
    }

    private void end(ProcessRecord record) {
        for (ProcessHandle process : record.alive()) {
            console.step(record.name(), "ending process %d, left over from an earlier run".formatted(process.pid()));
            Processes.end(process, PATIENCE);
        }
        record.forget();
    }
}
