package org.vinculo.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program this run started: its output goes to a log, its number to a record, and it ends with the run. */
final class ChildProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String name;
    private final Path log;
    private final ProcessRecord record;
    private final Process process;

    private ChildProcess(String name, Path log, ProcessRecord record, Process process) {
        this.name = name;
        this.log = log;
        this.record = record;
        this.process = process;
    }

    static ChildProcess start(
            String name, Settings settings, Path directory, List<String> command, Map<String, String> environment) {
        Path log = settings.logs().resolve(name + ".log");
        var builder = new ProcessBuilder(detached(command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(settings.logs());
            Process process = builder.start();
            var record = ProcessRecord.in(settings.records(), name);
            record.write(process.toHandle());
            return new ChildProcess(name, log, record, process);
        } catch (IOException e) {
            throw new StartFailure("%s could not be started: %s".formatted(name, e.getMessage()), e);
        }
    }

    /**
     * Ctrl-C reaches every process of the terminal's group at once. In a session of its own a child does not hear it,
     * and the run stops its parts in order. Where there is no setsid (macOS), all stop together.
     */
    private static List<String> detached(List<String> command) {
        return Stream.of("/usr/bin/setsid", "/bin/setsid").filter(path -> Files.isExecutable(Path.of(path))).findFirst()
                .map(setsid -> {
                    var detached = new ArrayList<>(List.of(setsid));
                    detached.addAll(command);
                    return List.copyOf(detached);
                })
                .orElse(command);
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Writes the record again once the program has started helpers of its own. */
    void recordFamily() {
        record.write(process.toHandle());
    }

    StartFailure failure() {
        return new StartFailure("%s has stopped by itself (exit code %d). Its last words are in %s"
                .formatted(name, process.exitValue(), log));
    }

    /** Waits for a program that does its work and ends. */
    void awaitSuccess() {
        try {
            if (process.waitFor() != 0) {
                throw failure();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for " + name, e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            Processes.end(process.toHandle(), PATIENCE);
        }
        record.forget();
    }
}
