package org.vinculo.shared.listing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Files as answers, named, and never taken for whole when they are not. */
@ApplicationScoped
class FileAnswers {

    private static final Logger LOG = Logger.getLogger(FileAnswers.class);

    /** Seconds that a reader has to take what was sent before. */
    private static final int CLOSING = 60;

    private final HttpServerRequest request;

    @Inject
    FileAnswers(HttpServerRequest request) {
        this.request = request;
    }

    RestResponse<StreamingOutput> file(String name, String type, StreamingOutput writing) {
        StreamingOutput stream = out -> orBreakOff(out, writing);
        return ResponseBuilder.ok(stream).header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"').build();
    }

    /**
     * Nothing tells the reader of a file that its end is missing, unless the connection breaks: an answer that failed
     * halfway must not end as if it were whole.
     */
    private void orBreakOff(OutputStream out, StreamingOutput writing) throws IOException {
        try {
            writing.write(out);
        } catch (IOException | RuntimeException failed) {
            if (request.response().headWritten()) {
                LOG.warnf(failed, "An export broke off");
                breakConnection();
            }
            throw failed;
        }
    }

    /** Waits until it is broken, lest the framework send the mark of a whole answer's end before. */
    private void breakConnection() {
        try {
            request.connection().close().toCompletionStage().toCompletableFuture().get(CLOSING, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException notClosed) {
            LOG.warn("A broken export's connection did not close", notClosed);
        }
    }
}
