package org.vinculo.exchange.reference;

/** Lists what a person should look at: places without a parent, and places far from where they should be. */
final class Plausibility {

    /** Farther outside the shape of what it belongs to than this, a place is doubtful. */
    static final double DOUBTFUL_KM = 25;

    private Plausibility() {
    }

    static void check(Atlas atlas) {
        for (var draft : atlas.all()) {
            if (draft.parent == null && draft.isPlace()) {
                atlas.note("unparented", label(draft));
            }
            var point = draft.point;
            if (point != null) {
                draft.lineage().filter(above -> above.shape != null).findFirst()
                        .ifPresent(above -> measure(atlas, draft, point, above));
            }
        }
    }

    private static void measure(Atlas atlas, Draft draft, Point point, Draft above) {
        double distance = above.shape == null ? 0 : above.shape.distanceTo(point);
        if (distance > DOUBTFUL_KM) {
            atlas.note("doubtful", "%s lies %.0f km outside %s".formatted(label(draft), distance, above.name));
        }
    }

    private static String label(Draft draft) {
        return "%s %s (%s)".formatted(draft.country, draft.name, draft.key);
    }
}
