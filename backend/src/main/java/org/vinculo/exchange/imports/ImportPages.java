package org.vinculo.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.DecisionDraft.NewPlace;
import org.vinculo.exchange.imports.DecisionDraft.PlaceOutcome;
import org.vinculo.exchange.imports.ImportView.Outcome;
import org.vinculo.exchange.imports.read.Reason;
import org.vinculo.history.Change;
import org.vinculo.shared.json.RawJson;
import org.vinculo.territory.Level;
import org.vinculo.territory.Point;

/** How pages of rows and places read; PostgreSQL puts them together ({@link ImportRows}). */
final class ImportPages {

    private ImportPages() {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImportRowPage", description = "Some rows of an import, in the file's order")
    record RowPage(@Schema(required = true, type = SchemaType.ARRAY, implementation = Row.class) RawJson items,
            @Schema(description = "The row to go on from; absent at the end", examples = "201") @Nullable Integer next) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImportPlacePage", description = "Some places that an import names")
    record PlacePage(@Schema(required = true, type = SchemaType.ARRAY, implementation = Place.class) RawJson items,
            @Schema(description = "The place to go on from; absent at the end", examples = "201") @Nullable Integer next) {
    }

    @Schema(name = "ImportRow", description = "A row of the file, and what would become of it or became")
    record Row(@Schema(required = true, description = "As people see it in their file", examples = "17") int row,
            @Schema(required = true) List<String> cells,
            @Schema(required = true) Outcome outcome,
            @Schema(required = true) List<Reason> reasons,
            @Schema(description = "The row before that says the same") @Nullable Integer sameAs,
            @Schema(description = "By field") @Nullable Map<String, Change> changes,
            @Schema(description = "What a person decided of it", enumeration = { "SKIP", "CREATE", "CHOOSE" }) @Nullable String decision,
            @Schema(required = true) List<RowPlace> places,
            @Nullable Record record,
            @Schema(description = "Records it might be") @Nullable List<Like> candidates) {
    }

    @Schema(name = "ImportRowPlace", description = "A place that a row names")
    record RowPlace(@Schema(required = true, examples = "a") String field, @Schema(required = true) int place,
            @Schema(required = true, description = "As the file has it") String name, @Nullable String country,
            @Schema(description = "The territory it is") @Nullable UUID territory, @Nullable Level level,
            @Schema(description = "What that is called") @Nullable String label,
            @Schema(description = "Whether the import brings it along") @Nullable Boolean isNew, @Nullable Evidence evidence) {
    }

    @Schema(name = "ImportEvidence", description = "Why a place is taken for a territory")
    record Evidence(@Schema(required = true, enumeration = { "CODE", "NAME", "OTHER_NAME", "SPELLING", "NEAR" }) String by,
            @Schema(description = "How alike the names are, to 1") @Nullable Double similarity,
            @Schema(description = "Kilometres between their points") @Nullable Double km) {
    }

    @Schema(name = "ImportRowRecord", description = "The record that a row is, or made")
    record Record(@Schema(required = true, examples = "LINK", enumeration = { "TERRITORY", "ACTOR", "LINK", "EXCHANGE_RATE" }) String type, @Schema(required = true) UUID id,
            @Schema(required = true) String label) {
    }

    @Schema(name = "ImportLikeRecord", description = "A record that a row might be")
    record Like(@Schema(required = true) UUID id, @Schema(required = true) String name, @Schema(required = true) double similarity) {
    }

    @Schema(name = "ImportPlace", description = "A place as the file names it, once however many rows do, and what it is taken for")
    record Place(@Schema(required = true) int place, @Schema(required = true) String name, @Nullable String country,
            @Schema(description = "As written") @Nullable String countryText, @Nullable String region, @Nullable Level level,
            @Nullable Point point, @Nullable Long population,
            @Schema(required = true, description = "How many rows name it") int rows, @Schema(required = true) int firstRow,
            @Schema(required = true) PlaceOutcome outcome, @Schema(examples = "far-away") @Nullable String reason,
            @Schema(required = true, description = "The likeliest first") List<Candidate> candidates,
            @Schema(description = "A new territory") @Nullable NewPlace offer,
            @Schema(description = "What it is taken for") @Nullable Chosen chosen, @Nullable Decided decision) {
    }

    @Schema(name = "ImportCandidate", description = "A territory that a place might be")
    record Candidate(@Schema(required = true) UUID territory, @Schema(required = true) String name, @Schema(required = true) String country,
            @Schema(required = true) Level level, @Nullable String localType, @Nullable String parents, @Nullable Point point,
            @Nullable Long population,
            @Schema(required = true, enumeration = { "CODE", "NAME", "OTHER_NAME", "SPELLING", "NEAR" }) String by, @Nullable Double similarity, @Nullable Double km) {
    }

    @Schema(name = "ImportChosen", description = "The territory a place is taken for, and why")
    record Chosen(@Schema(required = true) UUID territory,
            @Schema(required = true, enumeration = { "CODE", "NAME", "OTHER_NAME", "SPELLING", "NEAR" }) String by,
            @Nullable Double similarity, @Nullable Double km) {
    }

    @Schema(name = "ImportDecided", description = "What a person decided of a place")
    record Decided(@Schema(required = true, enumeration = { "CHOOSE", "CREATE", "SKIP" }) String what, @Nullable UUID territory,
            @Nullable NewPlace create, @Nullable String name, @Schema(required = true) String author, @Schema(required = true) Instant at) {
    }
}
