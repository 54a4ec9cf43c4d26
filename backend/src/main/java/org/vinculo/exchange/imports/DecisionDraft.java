package org.vinculo.exchange.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.vinculo.territory.Level;
import org.vinculo.territory.Point;

/** What a person decides about places or rows that wait. */
@Schema(name = "ImportDecision", description = "What is decided about places, or rows, of an import; one of places, all and rows")
public record DecisionDraft(
        @Size(min = 1, max = 10000) @Schema(description = "Numbers of places") @Nullable List<@NotNull Integer> places,
        @Valid @Schema(description = "All places that a filter shows") @Nullable Which all,
        @Size(min = 1, max = 10000) @Schema(description = "Numbers of rows") @Nullable List<@NotNull Integer> rows,
        @NotNull @Schema(description = "CHOOSE a record; FIRST: each one's best candidate; CREATE a new one; SKIP; UNDO an "
                + "earlier decision") What what,
        @Schema(description = "The territory that is chosen for places") @Nullable UUID territory,
        @Schema(description = "The actor that a row of a list of actors is") @Nullable UUID record,
        @Valid @Schema(description = "The new territory; absent: as each place offers") @Nullable NewPlace create) {

    @Schema(name = "ImportDecisionKind")
    public enum What { CHOOSE, FIRST, CREATE, SKIP, UNDO }

    /** Places by what matching found. */
    @Schema(name = "ImportPlaceChoice", description = "Places by what was found")
    public record Which(@Nullable PlaceOutcome outcome, @Nullable @CodePointLength(max = 50) String reason) {
    }

    /** What matching found of a place. */
    @Schema(name = "ImportPlaceOutcome")
    public enum PlaceOutcome { MATCHED, DOUBTFUL, UNKNOWN, UNREADABLE }

    /** A territory that the import brings along. */
    @Schema(name = "ImportNewTerritory", description = "A territory that the import puts on record")
    public record NewPlace(
            @NotBlank @CodePointLength(max = 200) @Schema(examples = "Esquel") String name,
            @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(examples = "AR") String country,
            @NotNull Level level,
            @CodePointLength(min = 1, max = 100) @Nullable String localType,
            @Nullable UUID parent,
            @Valid @Nullable Point point,
            @PositiveOrZero @Max(10_000_000_000L) @Nullable Long population) {
    }
}
