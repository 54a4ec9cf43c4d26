package org.vinculo.local.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrontServerTest extends FrontContract {
    @Override
    AutoCloseable start(int port, Path app, URI api, URI keycloak) {
        var config = new AppConfig(
                "/api/v1", "http://localhost:%d/auth/realms/vinculo".formatted(port), "vinculo-app", "AR");
        return FrontServer.start(
                new Front(port, new AppSource.Built(app), config, Map.of("/api/", api, "/auth/", keycloak)));
    }

    @Test
    void allowsTheAppOnAnotherOriginToReachTheFirst() {
        var config = new AppConfig(
                "http://localhost:8080/api/v1", "http://localhost:8080/auth/realms/vinculo", "vinculo-app", "AR");

        assertThat(config.otherOrigins(8090)).containsExactly("http://localhost:8080");
        assertThat(config.otherOrigins(8080)).isEmpty();
    }
}
