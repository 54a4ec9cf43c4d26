package org.vinculo.local.front;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the app asks for at run time as {@code /config.json}.
 *
 * @param apiBase a path on this origin, or an absolute address on another
 * @param issuer the public address of the realm
 */
public record AppConfig(String apiBase, String issuer, String clientId, String homeCountry) {
    String json() {
        return new JsonObject()
                .put("apiBase", apiBase)
                .put("issuer", issuer)
                .put("clientId", clientId)
                .put("homeCountry", homeCountry)
                .encode();
    }

    /** The origins other than the app's own that it talks to. */
    Set<String> otherOrigins(int ownPort) {
        var origins = new LinkedHashSet<String>();
        for (String address : new String[] {apiBase, issuer}) {
            URI uri = URI.create(address);
            if (uri.isAbsolute()) {
                origins.add(uri.getScheme() + "://" + uri.getAuthority());
            }
        }
        origins.remove("http://localhost:" + ownPort);
        return origins;
    }
}
