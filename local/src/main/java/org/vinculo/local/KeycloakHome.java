package org.vinculo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The unpacked server. Building it takes half a minute, so it is built once for the machine, and every instance gets a
 * tree of its own made of hard links: instances may then run side by side without sharing a writable folder.
 */
final class KeycloakHome {
    /** What is fixed at build time; the production image builds with the same, and with its health port. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--http-relative-path=/auth", "--cache=local", "--health-enabled=false");

    private final Settings settings;
    private final Console console;

    KeycloakHome(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** Builds the server when its version or options have changed, and answers this instance's own folder. */
    Path prepare() {
        try {
            Path distribution = distribution();
            String edition = distribution.getFileName() + " " + String.join(" ", BUILD_OPTIONS);
            build(distribution, edition);
            Path home = settings.directory().resolve("keycloak");
            if (!edition.equals(editionOf(home))) {
                FileTrees.delete(home);
                FileTrees.link(distribution, home);
            }
            FileTrees.copy(settings.root().resolve("deploy/keycloak/themes"), home.resolve("themes"));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path distribution() throws IOException {
        Path unpacked = settings.root().resolve("local/target/keycloak");
        if (Files.isDirectory(unpacked)) {
            try (Stream<Path> candidates = Files.list(unpacked)) {
                var newest = candidates.filter(Files::isDirectory).max(Path::compareTo);
                if (newest.isPresent()) {
                    return newest.get();
                }
            }
        }
        throw new StartFailure("Keycloak is not unpacked under " + unpacked + ". Run: make run");
    }

    private void build(Path distribution, String edition) throws IOException {
        Path guard = distribution.resolveSibling("build.lock");
        try (var channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (edition.equals(editionOf(distribution))) {
                return;
            }
            console.step("Keycloak", "building the server, once (about half a minute)");
            var command = Stream.concat(Stream.of("bin/kc.sh", "build"), BUILD_OPTIONS.stream()).toList();
            try (var build = ChildProcess.start("keycloak-build", settings, distribution, command, java())) {
                build.awaitSuccess();
            }
            Files.writeString(note(distribution), edition);
        }
    }

    /** Started often and used little: the quick compiler alone halves the processor time of a start. */
    static Map<String, String> java() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    }

    private static String editionOf(Path home) throws IOException {
        return Files.exists(note(home)) ? Files.readString(note(home)) : "";
    }

    private static Path note(Path home) {
        return home.resolve("built-with.txt");
    }
}
