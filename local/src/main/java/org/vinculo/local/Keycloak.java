package org.vinculo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keycloak, with its data in this instance's PostgreSQL and the realm of deploy/keycloak plus the demo people. */
final class Keycloak {
    private final Settings settings;
    private final Console console;
    private final Path home;

    Keycloak(Settings settings, Console console, Path home) {
        this.settings = settings;
        this.console = console;
        this.home = home;
    }

    static String internalUrl(Settings settings) {
        return "http://127.0.0.1:%d/auth".formatted(settings.keycloak());
    }

    /** The realm itself answering says more than the server's own health: its import is done. */
    static URI ready(Settings settings) {
        return URI.create(internalUrl(settings) + "/realms/vinculo/.well-known/openid-configuration");
    }

    ChildProcess start() {
        var command = List.of("bin/kc.sh", "start", "--optimized", "--import-realm");
        return ChildProcess.start("keycloak", settings, home, command, environment());
    }

    /**
     * The server imports a realm it does not have and leaves one it has alone. A realm that has changed in the sources
     * since the last start is imported over the old one first.
     */
    void importChangedRealm() {
        String realm = RealmFile.read(settings).encodePrettily();
        Path imported = home.resolve("data/import/vinculo-realm.json");
        Path lastImported = settings.directory().resolve("realm-imported.json");
        try {
            Files.createDirectories(imported.getParent());
            Files.writeString(imported, realm);
            if (Files.exists(lastImported) && !Files.readString(lastImported).equals(realm)) {
                console.step("Keycloak", "the realm has changed: importing it anew");
                var command = List.of("bin/kc.sh", "import", "--optimized", "--file", imported.toString());
                try (var run = ChildProcess.start("keycloak-import", settings, home, command, environment())) {
                    run.awaitSuccess();
                }
            }
            Files.writeString(lastImported, realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment() {
        var environment = new TreeMap<>(KeycloakHome.java());
        environment.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:%d/keycloak".formatted(settings.database()));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", "local");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.keycloak()));
        environment.put("KC_HOSTNAME", settings.publicUrl() + "/auth");
        environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        environment.put("KC_PROXY_HEADERS", "xforwarded");
        // A changed theme shows at once; in production browsers keep it for a day.
        environment.put("KC_SPI_THEME__STATIC_MAX_AGE", "-1");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        return environment;
    }
}
