package org.vinculo.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;

/** Ids of a plan's rows: those it has, those a client chose for new ones, and new ones; each once. */
final class GivenRowIds {

    /** As many rows as people still read. */
    static final int MOST = 500;

    private static final int TIME_ORDERED = 7;

    private final Set<UUID> present;
    private final Set<UUID> seen = new HashSet<>();

    GivenRowIds(Set<UUID> present) {
        this.present = present;
    }

    /** @throws ProblemException 422 when there are more than anybody would read */
    static void requireFew(List<?> drafts, String pointer) {
        if (drafts.size() > MOST) {
            throw ProblemException.validation(FieldError.at(pointer, "too-many", MOST));
        }
    }

    /** @param place where the row stands in the request */
    UUID of(@Nullable UUID given, String place, List<FieldError> errors) {
        if (given == null) {
            return UuidVersion7Strategy.INSTANCE.generateUuid(null);
        }
        if (!present.contains(given) && (given.version() != TIME_ORDERED || given.variant() != 2)) {
            errors.add(FieldError.at(place + "/id", "not-uuid-v7"));
        } else if (!seen.add(given)) {
            errors.add(FieldError.at(place + "/id", "repeated"));
        }
        return given;
    }
}
