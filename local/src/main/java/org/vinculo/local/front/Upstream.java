package org.vinculo.local.front;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** Hands a request on to a server behind the front, streaming, and says on whose behalf. */
final class Upstream implements ProxyInterceptor {
    private final SecurityHeaders security;

    private Upstream(SecurityHeaders security) {
        this.security = security;
    }

    static Handler<HttpServerRequest> to(Vertx vertx, URI address, SecurityHeaders security) {
        var options = new HttpClientOptions()
                .setKeepAliveTimeout(30)
                .setIdleTimeout(120)
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
        var client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(64));
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(true), client)
                .origin(address.getPort(), address.getHost())
                .addInterceptor(new Upstream(security));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest asked = request.proxiedRequest();
        MultiMap headers = request.headers();
        // Whatever a client claims about where it comes from is replaced.
        headers.remove("Forwarded");
        headers.set("X-Forwarded-For", asked.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", "http");
        if (asked.authority() != null) {
            request.setAuthority(asked.authority());
            headers.set("X-Forwarded-Host", asked.authority().toString());
            headers.set("X-Forwarded-Port", Integer.toString(asked.localAddress().port()));
        }
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        security.addMissing(context.response().headers());
        return context.sendResponse();
    }
}
