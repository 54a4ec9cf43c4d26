package org.vinculo.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The API as a child process: the packaged jar, or Quarkus' development mode. */
final class Api {
    private Api() {}

    static ChildProcess start(Settings settings) {
        var command = settings.development()
                ? List.of("mvn", "-B", "-f", "backend", "quarkus:dev", "-Dquarkus.console.enabled=false")
                : List.of(java(), "@" + settings.apiOptions(), "-jar", settings.apiJar().toString());
        return ChildProcess.start("api", settings, settings.root(), command, environment(settings));
    }

    static URI ready(Settings settings) {
        return URI.create("http://127.0.0.1:%d/api/health/ready".formatted(settings.api()));
    }

    static Map<String, String> environment(Settings settings) {
        var environment = new TreeMap<String, String>();
        environment.put("VINCULO_API_HOST", "127.0.0.1");
        environment.put("VINCULO_API_PORT", Integer.toString(settings.api()));
        environment.put("VINCULO_DB_URL", "jdbc:postgresql://127.0.0.1:%d/vinculo".formatted(settings.database()));
        // The local server trusts loopback; the API insists on having a password all the same.
        environment.put("VINCULO_DB_APP_PASSWORD", "local");
        environment.put("VINCULO_DB_OWNER_PASSWORD", "local");
        environment.put("VINCULO_OIDC_INTERNAL_URL", Keycloak.internalUrl(settings) + "/realms/vinculo");
        environment.put("VINCULO_OIDC_ISSUER", settings.issuer());
        environment.put("VINCULO_TRUSTED_PROXIES", "127.0.0.1");
        environment.put("VINCULO_DEMO_DATA", "true");
        settings.otherOrigin().ifPresent(port ->
                environment.put("VINCULO_CORS_ORIGINS", "http://localhost:" + port));
        // On a first start the identity server is still importing its realm while the API migrates and loads.
        environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "5M");
        return environment;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
