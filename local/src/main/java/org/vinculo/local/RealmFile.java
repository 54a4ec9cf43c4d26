package org.vinculo.local;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The local realm: the production realm of deploy/keycloak with what only a demonstration may have laid over it.
 * Objects merge by key; lists of objects merge by what names their members; anything else is replaced.
 */
final class RealmFile {
    private static final List<String> IDENTITIES = List.of("clientId", "username", "name", "alias");

    private RealmFile() {}

    static JsonObject read(Settings settings) {
        try (var overlay = Objects.requireNonNull(RealmFile.class.getResourceAsStream("/realm-local.json"))) {
            String production = Files.readString(settings.root().resolve("deploy/keycloak/realm-production.json"));
            String local = new String(overlay.readAllBytes(), StandardCharsets.UTF_8);
            JsonObject merged = merge(new JsonObject(production), new JsonObject(local));
            return new JsonObject(merged.encode().replace("${VINCULO_PUBLIC_URL}", settings.publicUrl()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject merge(JsonObject base, JsonObject overlay) {
        JsonObject merged = base.copy();
        for (String key : overlay.fieldNames()) {
            merged.put(key, merge(merged.getValue(key), overlay.getValue(key)));
        }
        return merged;
    }

    private static Object merge(@Nullable Object base, Object overlay) {
        if (base instanceof JsonObject below && overlay instanceof JsonObject above) {
            return merge(below, above);
        }
        if (base instanceof JsonArray below && overlay instanceof JsonArray above && haveNames(above)) {
            return mergeByName(below, above);
        }
        return overlay;
    }

    private static JsonArray mergeByName(JsonArray base, JsonArray overlay) {
        JsonArray merged = base.copy();
        for (int i = 0; i < overlay.size(); i++) {
            JsonObject member = overlay.getJsonObject(i);
            int place = find(merged, member);
            if (place < 0) {
                merged.add(member);
            } else {
                merged.set(place, merge(merged.getJsonObject(place), member));
            }
        }
        return merged;
    }

    private static int find(JsonArray members, JsonObject wanted) {
        for (int i = 0; i < members.size(); i++) {
            if (nameOf(members.getJsonObject(i)).equals(nameOf(wanted))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean haveNames(JsonArray members) {
        return members.stream().allMatch(member -> member instanceof JsonObject object && nameOf(object).isPresent());
    }

    private static Optional<String> nameOf(JsonObject member) {
        return IDENTITIES.stream().filter(member::containsKey).findFirst().map(key -> key + "=" + member.getValue(key));
    }
}
