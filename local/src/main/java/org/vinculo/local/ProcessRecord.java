package org.vinculo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers on disk which process a run started, so that the run after a {@code kill -9} can end what was left.
 * A process number is used again by the system; number and start time together are not.
 */
record ProcessRecord(Path file) {
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    static ProcessRecord in(Path directory, String name) {
        return new ProcessRecord(directory.resolve(name + ".pid"));
    }

    static List<ProcessRecord> all(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".pid")).map(ProcessRecord::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString().replace(".pid", "");
    }

    /** Writes down the process and what it has started itself. */
    void write(ProcessHandle process) {
        var lines = Stream.concat(Stream.of(process), process.descendants())
                .map(handle -> handle.pid() + " " + startOf(handle).toEpochMilli())
                .toList();
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recorded processes that still run. */
    List<ProcessHandle> alive() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(ProcessRecord::find).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean startedAt(ProcessHandle process, Instant start) {
        return Duration.between(startOf(process), start).abs().compareTo(CLOCK_TOLERANCE) < 0;
    }

    private static Optional<ProcessHandle> find(String line) {
        String[] parts = line.split(" ");
        if (!line.matches("\\d{1,18} \\d{1,18}")) {
            return Optional.empty();
        }
        Instant start = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return ProcessHandle.of(Long.parseLong(parts[0])).filter(process -> startedAt(process, start));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
