package org.vinculo.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the kernel has on record of a process (Linux only; elsewhere everything is zero). */
public final class Processes {
    private static final Path PROC = Path.of("/proc");
    /** The kernel counts in hundredths of a second on every platform it still supports. */
    private static final double TICK = 0.01;
    private static final double MIB = 1024;
    private static final int PARENT = 1;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    private Processes() {
    }

    /** Seconds of processor time of one process so far. */
    public static double seconds(long process) {
        return seconds(stat(PROC.resolve(Long.toString(process))));
    }

    /** Seconds of processor time of the living children of a process so far. */
    public static double secondsOfChildren(long parent) {
        if (!Files.isDirectory(PROC)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(PROC)) {
            return all.filter(entry -> Character.isDigit(entry.getFileName().toString().charAt(0)))
                    .map(Processes::stat).filter(stat -> stat.length > 0 && stat[PARENT].equals(Long.toString(parent)))
                    .mapToDouble(Processes::seconds).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds of processor time of a JVM's compiler so far; its threads are known by their names. */
    public static double secondsOfCompiler(long process) {
        var threads = PROC.resolve(process + "/task");
        if (!Files.isDirectory(threads)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(threads)) {
            return all.filter(Processes::compiles).map(Processes::stat).mapToDouble(Processes::seconds).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean compiles(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).contains("Compiler");
        } catch (IOException ended) {
            return false;
        }
    }

    /** Resident memory in MiB. */
    public static double residentMemory(long process) {
        try (Stream<String> lines = Files.lines(PROC.resolve(process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", ""))).sum() / MIB;
        } catch (IOException absent) {
            return 0;
        }
    }

    private static double seconds(String[] stat) {
        return stat.length == 0 ? 0 : (Long.parseLong(stat[USER_TIME]) + Long.parseLong(stat[SYSTEM_TIME])) * TICK;
    }

    /** What follows the command's name, which may hold blanks; nothing when the process has ended meanwhile. */
    private static String[] stat(Path process) {
        try {
            var line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }
}
