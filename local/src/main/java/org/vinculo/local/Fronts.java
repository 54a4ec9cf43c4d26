package org.vinculo.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vinculo.local.front.AppConfig;
import org.vinculo.local.front.AppSource;
import org.vinculo.local.front.Front;

/** The origins this run serves: the usual one, and on request a second where app and API live on different origins. */
final class Fronts {
    private static final String HOME_COUNTRY = "AR";

    private Fronts() {}

    static List<Front> of(Settings settings) {
        var fronts = new ArrayList<Front>();
        fronts.add(new Front(settings.front(), source(settings), config(settings, "/api/v1"), proxied(settings)));
        settings.otherOrigin().ifPresent(port -> fronts.add(
                new Front(port, source(settings), config(settings, settings.publicUrl() + "/api/v1"), Map.of())));
        return fronts;
    }

    private static AppSource source(Settings settings) {
        return settings.development()
                ? new AppSource.DevelopmentServer(local(settings.vite()))
                : new AppSource.Built(settings.app());
    }

    private static AppConfig config(Settings settings, String apiBase) {
        return new AppConfig(apiBase, settings.issuer(), "vinculo-app", HOME_COUNTRY);
    }

    private static Map<String, URI> proxied(Settings settings) {
        return Map.of("/api/", local(settings.api()), "/auth/", local(settings.keycloak()));
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
