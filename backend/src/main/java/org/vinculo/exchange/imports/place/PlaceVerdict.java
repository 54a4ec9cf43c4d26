package org.vinculo.exchange.imports.place;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.place.Hit.By;

/**
 * What a mention is.
 *
 * @param country    ISO 3166-1 alpha-2, where it is known
 * @param reason     why it is not matched; null when it is, or when nothing is on record
 * @param candidates what a person may choose from, best first
 * @param offer      the new territory it could become
 */
record PlaceVerdict(int place, @Nullable String country, Outcome outcome, @Nullable String reason,
        @Nullable UUID territory, @Nullable Evidence evidence, List<Suggestion> candidates, @Nullable Offer offer) {

    enum Outcome { MATCHED, DOUBTFUL, UNKNOWN, UNREADABLE }

    record Evidence(By by, @Nullable Double km, @Nullable Double similarity) {
    }

    record Suggestion(UUID territory, By by, @Nullable Double similarity, @Nullable Double km) {
    }

    PlaceVerdict {
        candidates = List.copyOf(candidates);
    }
}
