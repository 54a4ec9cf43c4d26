package org.vinculo.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.read.Mention;

/**
 * Numbers the places that a file's rows name, in the order they are first named: what is named alike is one place. Only
 * digests are remembered, so that a long file takes little memory.
 */
final class PlaceNumbers {

    private final JsonMapper json;
    private final MessageDigest sha256;
    private final Map<Digest, Integer> numbers = new HashMap<>();

    PlaceNumbers(JsonMapper json) {
        this.json = json;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Half of a digest is more than enough to tell names apart. */
    private record Digest(long first, long second) {
    }

    /**
     * A place as one row names it.
     *
     * @param field that names it
     * @param again whether another field of the row names the same place
     * @param population inhabitants, in which rows may differ
     * @param said what it is named; null when an earlier row said so
     */
    record Named(String field, int place, boolean again, @Nullable Long population, @Nullable Mention said) {
    }

    List<Named> of(Map<String, Mention> mentions) {
        var named = new ArrayList<Named>(mentions.size());
        mentions.forEach((field, mention) -> {
            var said = mention.withoutPopulation();
            int next = numbers.size() + 1;
            var known = numbers.putIfAbsent(digest(said), next);
            int place = known == null ? next : known;
            boolean again = named.stream().anyMatch(other -> other.place() == place);
            named.add(new Named(field, place, again, mention.population(), known == null ? said : null));
        });
        return named;
    }

    private Digest digest(Mention said) {
        try {
            var digest = ByteBuffer.wrap(sha256.digest(json.writeValueAsBytes(said)));
            return new Digest(digest.getLong(), digest.getLong());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
