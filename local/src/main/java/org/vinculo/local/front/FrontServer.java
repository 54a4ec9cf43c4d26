package org.vinculo.local.front;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A small web server on loopback for one {@link Front}. */
public final class FrontServer implements AutoCloseable {
    private static final int COMPRESSION_LEVEL = 6;

    private final Vertx vertx;

    private FrontServer(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Starts to listen; fails when the port is taken. */
    public static FrontServer start(Front front) {
        var server = new FrontServer(Vertx.vertx());
        var options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(front.port())
                .setCompressionSupported(true)
                .setCompressionLevel(COMPRESSION_LEVEL)
                .setMaxHeaderSize(32 * 1024);
        wait(server.vertx.createHttpServer(options).requestHandler(server.router(front)).listen());
        return server;
    }

    private Router router(Front front) {
        var security = new SecurityHeaders(front.config().otherOrigins(front.port()));
        var router = Router.router(vertx);
        router.get("/config.json").handler(context -> config(context, front.config(), security));
        front.proxied().forEach((prefix, address) -> {
            var upstream = Upstream.to(vertx, address, security);
            router.route(prefix + "*").handler(context -> upstream.handle(context.request()));
        });
        switch (front.source()) {
            case AppSource.Built(var folder) -> new StaticApp(folder, security).mount(router);
            case AppSource.DevelopmentServer(URI address) -> {
                var upstream = Upstream.to(vertx, address, security);
                router.route().handler(context -> upstream.handle(context.request()));
            }
        }
        return router;
    }

    private static void config(RoutingContext context, AppConfig config, SecurityHeaders security) {
        security.addToApp(context.response().headers(), context.normalizedPath());
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(config.json());
    }

    @Override
    public void close() {
        wait(vertx.close());
    }

    private static void wait(Future<?> future) {
        try {
            future.await(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("The front did not answer in time", e);
        }
    }
}
