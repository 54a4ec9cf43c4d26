package org.vinculo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about a data folder. Its first line is the server's process number, its third the
 * second of its start; a server that was killed leaves the file behind, and a reused number would make the next refuse.
 */
record Postmaster(Path data) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Stops a server still running on this folder, and removes the note of one that does not run. */
    void endLeftover() {
        if (!Files.exists(note())) {
            return;
        }
        running().ifPresent(process -> Processes.end(process, PATIENCE));
        try {
            Files.deleteIfExists(note());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> running() {
        List<String> lines = lines();
        if (lines.size() < 3) {
            return Optional.empty();
        }
        Instant start = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> ProcessRecord.startedAt(process, start));
    }

    private List<String> lines() {
        try {
            return Files.exists(note()) ? Files.readAllLines(note()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path note() {
        return data.resolve("postmaster.pid");
    }
}
