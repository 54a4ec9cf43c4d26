package org.vinculo.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Says which port is taken before anything has been started. */
final class Ports {
    private Ports() {}

    static void requireFree(Map<String, Integer> ports) {
        ports.forEach((variable, port) -> {
            if (!isFree(port)) {
                throw new StartFailure("Port %d is taken. Free it, or choose another one: %s=%d make run"
                        .formatted(port, variable, port + 1000));
            }
        });
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // Connections of a stopped run linger in TIME_WAIT; they do not make the port taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
