package org.vinculo.local.front;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import io.vertx.ext.web.handler.FileSystemAccess;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The built app: files as they are, and its page for every address a person may open or reload. */
final class StaticApp {
    /** A name that carries a hash of its content never changes its content. */
    private static final Pattern HASHED = Pattern.compile("/assets/.+-[A-Za-z0-9_-]{7,8}\\.\\w+$");

    private static final Pattern ALREADY_COMPRESSED = Pattern.compile(".+\\.(woff2?|png|jpe?g|webp|avif|gz)$");

    private final Path folder;
    private final SecurityHeaders security;

    StaticApp(Path folder, SecurityHeaders security) {
        this.folder = folder;
        this.security = security;
    }

    void mount(Router router) {
        router.get().handler(this::headers);
        router.get().handler(files());
        router.get().handler(this::page);
    }

    private Handler<RoutingContext> files() {
        return StaticHandler.create(FileSystemAccess.ROOT, folder.toString())
                .setIndexPage("index.html")
                .setIncludeHidden(false)
                // For validators; the lifetime set before stands.
                .setCachingEnabled(true);
    }

    private void headers(RoutingContext context) {
        HttpServerResponse response = context.response();
        String path = context.normalizedPath();
        security.addToApp(response.headers(), path);
        response.putHeader(HttpHeaders.CACHE_CONTROL,
                HASHED.matcher(path).find() ? "public, max-age=31536000, immutable" : "no-cache");
        if (ALREADY_COMPRESSED.matcher(path).matches()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
        context.next();
    }

    private void page(RoutingContext context) {
        if (!isNavigation(context)) {
            context.next();
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .sendFile(folder.resolve("index.html").toString())
                .onFailure(context::fail);
    }

    /** A missing script must be a 404, never the page with the wrong type. */
    private static boolean isNavigation(RoutingContext context) {
        String path = context.normalizedPath();
        String lastSegment = path.substring(path.lastIndexOf('/') + 1);
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html") && !lastSegment.contains(".");
    }
}
