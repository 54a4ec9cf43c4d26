package org.vinculo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path ROOT = Path.of("/repository");

    @Test
    void usesTheDocumentedPortsUnlessToldOtherwise() {
        var settings = Settings.from(Map.of(), ROOT, false);

        assertThat(settings.ports()).containsExactly(
                Map.entry("VINCULO_FRONT_PORT", 8080),
                Map.entry("VINCULO_API_PORT", 8081),
                Map.entry("VINCULO_KEYCLOAK_PORT", 8180),
                Map.entry("VINCULO_DB_PORT", 5433));
        assertThat(settings.directory()).isEqualTo(ROOT.resolve(".local"));
        assertThat(settings.issuer()).isEqualTo("http://localhost:8080/auth/realms/vinculo");
    }

    @Test
    void letsASecondInstanceLiveElsewhere() {
        var environment = Map.of(
                "VINCULO_LOCAL_DIR", "/elsewhere", "VINCULO_FRONT_PORT", "9001", "VINCULO_OTHER_ORIGIN_PORT", "9002");

        var settings = Settings.from(environment, ROOT, false);

        assertThat(settings.directory()).isEqualTo(Path.of("/elsewhere"));
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:9001");
        assertThat(settings.ports()).containsEntry("VINCULO_OTHER_ORIGIN_PORT", 9002);
        assertThat(Api.environment(settings)).containsEntry("VINCULO_CORS_ORIGINS", "http://localhost:9002");
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThatThrownBy(() -> Settings.from(Map.of("VINCULO_API_PORT", "eighty"), ROOT, false))
                .isInstanceOf(StartFailure.class)
                .hasMessage("VINCULO_API_PORT must be a port between 1 and 65535, not \"eighty\".");
        assertThatThrownBy(() -> Settings.from(Map.of("VINCULO_API_PORT", "70000"), ROOT, false))
                .isInstanceOf(StartFailure.class);
    }
}
