package org.vinculo.bench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.vinculo.bench.report.Progress;

/**
 * The data directory that a run begins with: schema and rows of one size, laid once and kept for later runs, each of
 * which gets a copy. Another schema or another generator makes another one.
 */
public final class Ground {
    private static final List<Path> SOURCES = List.of(Path.of("backend/src/main/resources/db/migration"),
            Path.of("bench/src/main/java/org/vinculo/bench/data"));
    private static final double NANO = 1e-9;
    private static final double GIB = 1L << 30;

    private final Path kept;
    private final Path run;
    private final int port;
    private final int size;

    /**
     * @param kept folder of data directories, one a size
     * @param run folder of this run, which is thrown away by the next one
     */
    public Ground(Path kept, Path run, int port, int size) throws IOException {
        this.kept = kept;
        this.run = run;
        this.port = port;
        this.size = size;
        Files.createDirectories(kept);
    }

    /** A PostgreSQL of this run's own with all rows in it. */
    public Postgres start() throws IOException, SQLException, InterruptedException {
        var laid = kept.resolve(size + "-" + digest());
        if (!Files.isDirectory(laid)) {
            lay(laid);
        }
        remove(run.resolve("data"));
        copy(laid, run.resolve("data"));
        return Postgres.start(run, port);
    }

    private void lay(Path laid) throws IOException, SQLException, InterruptedException {
        try (var older = Files.newDirectoryStream(kept, size + "-*")) {
            for (var each : older) {
                remove(each);
            }
        }
        remove(run.resolve("data"));
        try (var postgres = Postgres.startToLay(run, port)) {
            postgres.createDatabase();
            postgres.migrate();
            long begin = System.nanoTime();
            new Loader(postgres).load(size);
            Progress.say("Laid %,d territories and as many links in %.0f s", size, since(begin));
            begin = System.nanoTime();
            new Loader(postgres).age();
            Progress.say("Aged them in %.0f s", since(begin));
        }
        Files.move(run.resolve("data"), laid);
        Progress.say("Kept for later runs: %.1f GiB in %s", bytes(laid) / GIB, laid);
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Files.createDirectories(to.getParent());
        var command = List.of("cp", "-a", from.toString(), to.toString());
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("Could not copy " + from);
        }
        Progress.say("Copied the rows in %.0f s", since(begin));
    }

    /** Of all that the rows follow from. */
    private static String digest() throws IOException {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var folder : SOURCES) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                        sha.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static double bytes(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).mapToLong(Ground::bytesOf).sum();
        }
    }

    private static long bytesOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) * NANO;
    }
}
