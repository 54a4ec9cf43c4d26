package org.vinculo.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void namesATakenPortAndHowToChooseAnother() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree(Map.of("VINCULO_FRONT_PORT", port)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + port + " is taken")
                    .hasMessageContaining("VINCULO_FRONT_PORT=")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void acceptsAFreePort() throws Exception {
        int port;
        try (var closedAtOnce = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closedAtOnce.getLocalPort();
        }

        assertThatCode(() -> Ports.requireFree(Map.of("VINCULO_FRONT_PORT", port))).doesNotThrowAnyException();
    }
}
