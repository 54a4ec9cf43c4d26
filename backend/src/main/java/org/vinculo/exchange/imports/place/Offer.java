package org.vinculo.exchange.imports.place;

import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vinculo.territory.Level;

/**
 * A territory that could be created out of a mention.
 *
 * @param point      degrees, WGS 84
 * @param population inhabitants
 */
record Offer(String name, String country, Level level, @Nullable UUID parent, Mention.@Nullable GeoPoint point,
        @Nullable Long population) {

    private static final int LONGEST = 200;

    static Offer of(Mention mention, String country, Found found) {
        var variant = bestReading(mention);
        var name = variant.text().length() > LONGEST ? variant.text().substring(0, LONGEST) : variant.text();
        return new Offer(name, country, level(mention, variant.hint()), parent(mention, variant, found),
                mention.point(), mention.population());
    }

    /** Without the word for its kind, and without what stands after a comma: that is where it lies, not its name. */
    private static NameVariant bestReading(Mention mention) {
        var variants = mention.name().variants();
        var whole = new NameVariant(mention.name().clean(), null, List.of(), Sureness.WHOLE);
        var start = variants.isEmpty() ? whole : variants.getFirst();
        boolean comma = start.text().contains(",") && !start.text().contains("(") || claimsAreCountries(mention);
        var readings = comma ? cut(mention).toList() : variants.stream()
                .filter(v -> v.sureness() == Sureness.PLAIN && v.hint() != null && v.claims().isEmpty()).toList();
        return readings.stream().filter(v -> v.hint() != null).reduce(shorter()).or(() -> readings.stream().findFirst())
                .orElse(start);
    }

    private static BinaryOperator<NameVariant> shorter() {
        return (one, other) -> other.text().length() < one.text().length() ? other : one;
    }

    private static Stream<NameVariant> cut(Mention mention) {
        return mention.name().variants().stream().filter(v -> v.sureness() == Sureness.CUT && !v.claims().isEmpty());
    }

    private static boolean claimsAreCountries(Mention mention) {
        return mention.claims().stream().anyMatch(claim -> !claim.column() && claim.country().isUnderstood());
    }

    private static Level level(Mention mention, @Nullable Hint hint) {
        if (mention.level() != null) {
            return mention.level();
        }
        return hint == Hint.ABOVE ? Level.INTERMEDIATE : Level.MUNICIPAL;
    }

    /** The region that was named, when it is one only. */
    private static @Nullable UUID parent(Mention mention, NameVariant variant, Found found) {
        var regions = mention.claimsOf(variant).flatMap(claim -> found.region(claim).above().stream()).distinct()
                .toList();
        return regions.size() == 1 ? regions.getFirst() : null;
    }
}
