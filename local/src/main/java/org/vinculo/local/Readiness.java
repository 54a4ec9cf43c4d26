package org.vinculo.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Waits until a program answers 200. */
final class Readiness implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    void await(ChildProcess process, URI address, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!answers(address)) {
            if (!process.isAlive()) {
                throw process.failure();
            }
            if (Instant.now().isAfter(end)) {
                throw new StartFailure("%s did not answer at %s within %d s"
                        .formatted(process.name(), address, patience.toSeconds()));
            }
            pause();
        }
    }

    private boolean answers(URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for " + address, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
