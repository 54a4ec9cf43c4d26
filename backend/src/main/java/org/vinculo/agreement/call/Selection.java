package org.vinculo.agreement.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.actor.ActorType;

/** Which of a plan's contributions a cap looks at: those that pass all that is said; nothing said means all. */
@Schema(name = "CapSelection", description = "Which contributions a cap looks at: those that pass all that is said")
public record Selection(
        @Size(max = 50) @Schema(description = "Countries of the contributing parties (ISO 3166-1 alpha-2)",
                examples = "[\"FR\"]") @Nullable List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> sides,
        @Size(max = 10) @Schema(description = "Types of the contributing parties", examples = "[\"NATIONAL_BODY\"]")
        @Nullable List<@NotNull ActorType> actorTypes,
        @Size(max = 50) @Schema(description = "Ids of contributing parties") @Nullable List<@NotNull UUID> actors,
        @Size(max = 3) @Schema(description = "Kinds of contribution", examples = "[\"IN_KIND\", \"STAFF_TIME\"]")
        @Nullable List<@NotNull ContributionKind> kinds,
        @Schema(description = "Only as far as they count, after the caps with COUNTS_AT_MOST") @Nullable Boolean counted) {

    /** Every contribution, whole. */
    public static final Selection ALL = new Selection(null, null, null, null, null);

    boolean takes(PlanFigures.Party party) {
        return among(sides, party.country()) && among(actorTypes, party.actorType()) && among(actors, party.id());
    }

    boolean takes(PlanFigures.Party party, ContributionKind kind) {
        return takes(party) && among(kinds, kind);
    }

    /** The same contributions when some of the actors named became others. */
    Selection following(UnaryOperator<UUID> survivorOf) {
        return actors == null ? this
                : new Selection(sides, actorTypes, actors.stream().map(survivorOf).toList(), kinds, counted);
    }

    boolean asCounted() {
        return Boolean.TRUE.equals(counted);
    }

    private static <T> boolean among(@Nullable List<T> wanted, T value) {
        return wanted == null || wanted.isEmpty() || wanted.contains(value);
    }
}
