package org.vinculo.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a person may choose, all of it by environment variables, so that a second instance can run beside a first.
 *
 * @param root the repository
 * @param directory where this instance keeps its data, logs and process records
 * @param otherOrigin a second port that serves the same app against the first one's API
 * @param development the API and the app run from their sources and reload by themselves
 */
record Settings(
        Path root,
        Path directory,
        int front,
        int api,
        int keycloak,
        int database,
        OptionalInt otherOrigin,
        int vite,
        boolean development) {

    static Settings from(Map<String, String> environment, Path root, boolean development) {
        Path directory = root.resolve(environment.getOrDefault("VINCULO_LOCAL_DIR", ".local")).normalize();
        return new Settings(
                root,
                directory,
                port(environment, "VINCULO_FRONT_PORT", 8080),
                port(environment, "VINCULO_API_PORT", 8081),
                port(environment, "VINCULO_KEYCLOAK_PORT", 8180),
                port(environment, "VINCULO_DB_PORT", 5433),
                otherOrigin(environment),
                port(environment, "VINCULO_VITE_PORT", 5173),
                development);
    }

    /** The ports this run needs, by the variable that moves each, in the order they are checked. */
    Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("VINCULO_FRONT_PORT", front);
        ports.put("VINCULO_API_PORT", api);
        ports.put("VINCULO_KEYCLOAK_PORT", keycloak);
        ports.put("VINCULO_DB_PORT", database);
        otherOrigin.ifPresent(port -> ports.put("VINCULO_OTHER_ORIGIN_PORT", port));
        if (development) {
            ports.put("VINCULO_VITE_PORT", vite);
        }
        return ports;
    }

    String publicUrl() {
        return "http://localhost:" + front;
    }

    String issuer() {
        return publicUrl() + "/auth/realms/vinculo";
    }

    Path apiJar() {
        return root.resolve("backend/target/quarkus-app/quarkus-run.jar");
    }

    /** A file of arguments for its JVM. */
    Path apiOptions() {
        return root.resolve("backend/jvm.options");
    }

    Path app() {
        return root.resolve("frontend/dist");
    }

    Path logs() {
        return directory.resolve("log");
    }

    Path records() {
        return directory.resolve("run");
    }

    private static OptionalInt otherOrigin(Map<String, String> environment) {
        int port = port(environment, "VINCULO_OTHER_ORIGIN_PORT", 0);
        return port == 0 ? OptionalInt.empty() : OptionalInt.of(port);
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
            throw new StartFailure("%s must be a port between 1 and 65535, not \"%s\".".formatted(name, value));
        }
        return Integer.parseInt(value);
    }
}
