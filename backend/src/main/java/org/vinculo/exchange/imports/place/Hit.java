package org.vinculo.exchange.imports.place;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.territory.Level;

/**
 * A territory on record that a mention could mean, and how it was found.
 *
 * @param variant    which variant of the name found it; -1 when none did
 * @param split      which splitting of the cell found it; -1 when none did
 * @param piece      which piece of that splitting
 * @param similarity of the names by trigrams, 0 to 1; null where it was not compared
 * @param km         kilometres from the mentioned point; null where either is unknown
 * @param city       whether it is a town as well, whatever its level
 * @param above      ids of what it belongs to
 * @param official   whether it is the official name that is the same
 * @param cut        whether the name on record is the same only without a part of it: "Frankfurt (Oder)"
 * @param restored   whether its code has leading zeros that the mention lacks
 */
record Hit(UUID territory, By by, int variant, int split, int piece, @Nullable Double similarity, @Nullable Double km,
        String country, Level level, boolean governed, boolean grouping, boolean city, List<UUID> above,
        boolean official, boolean cut, boolean restored) {

    enum By {
        CODE,
        NAME,
        OTHER_NAME,
        SPELLING,
        NEAR;

        /** Whether the names are the same, and not only alike. */
        boolean isName() {
            return this == NAME || this == OTHER_NAME;
        }
    }

    Hit {
        above = List.copyOf(above);
    }

    boolean isTown() {
        return level == Level.MUNICIPAL || city;
    }

    /** Whether it was found as one of several names in the cell. */
    boolean isPiece() {
        return split >= 0;
    }
}
