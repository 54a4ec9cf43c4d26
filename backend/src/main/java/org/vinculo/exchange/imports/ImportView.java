package org.vinculo.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.file.TableColumn;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.exchange.imports.kind.ImportMapping;

/** An import as people see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Import", description = "A list from outside: its file, how it is read, what would become of it or became")
public record ImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) ImportKind kind,
        @Schema(required = true) ImportState state,
        @Schema(required = true) FileFacts file,
        @Schema(required = true) List<TableColumn> columns,
        @Schema(required = true) ImportMapping mapping,
        @Schema(required = true, description = "Where the mapping is from") MappingFrom mappingFrom,
        @Schema(required = true, description = "What records will name as their source", examples = "Wikidata") String source,
        @Schema(required = true, description = "FILL: only what is empty on record; REPLACE: the file wins") OnDifference onDifference,
        @Schema(description = "Rows of the file below its header") @Nullable Integer rows,
        @Schema(description = "Rows by outcome") @Nullable Map<Outcome, Integer> counts,
        @Schema(description = "Places and records to decide on") @Nullable ToDecide places,
        @Schema(description = "Why rows are what they are, the most frequent first") @Nullable List<ReasonCount> reasons,
        @Nullable Progress progress,
        @Schema(description = "Why the last work failed") @Nullable Failure failure,
        @Schema(required = true, description = "Whether the last work broke off; nothing of it was written") boolean interrupted,
        @Schema(description = "What stands in the way of undoing it") @Nullable List<Obstacle> obstacles,
        @Schema(description = "Records it wrote, by kind", examples = "{\"LINK\": 80}") @Nullable Map<String, Integer> written,
        @Schema(required = true, examples = "analista") String author,
        @Schema(required = true) Instant createdAt,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy,
        @Nullable Instant undoneAt) {

    /** What stands in a file's envelope. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImportFile", description = "The file as it came")
    public record FileFacts(
            @Schema(required = true, examples = "hermanamientos.csv") String name,
            @Schema(required = true, description = "Bytes", examples = "12345") int size,
            @Schema(required = true, examples = "CSV", enumeration = { "CSV", "XLSX" }) String format,
            @Schema(examples = "UTF-8") @Nullable String encoding,
            @Schema(examples = ";") @Nullable String delimiter,
            @Schema(description = "Sheets of a workbook") @Nullable List<String> sheets,
            @Schema(description = "The sheet that is read") @Nullable String sheet,
            @Schema(required = true, description = "The day on which the file and its rows are forgotten") LocalDate keptUntil) {
    }

    /** Where a mapping is from. */
    @Schema(name = "ImportMappingFrom")
    public enum MappingFrom { GUESSED, REMEMBERED, CHOSEN }

    /** What happens to fields that the file and the record have different. */
    @Schema(name = "ImportOnDifference")
    public enum OnDifference { FILL, REPLACE }

    /** What becomes of a row. */
    @Schema(name = "ImportOutcome")
    public enum Outcome { CREATED, MATCHED, CHANGED, HELD, REFUSED, SKIPPED }

    /** Places, each asked about once however many rows name it. */
    @Schema(name = "ImportToDecide", description = "Places that wait for a decision, and those that had one")
    public record ToDecide(@Schema(required = true) int open, @Schema(required = true) int decided) {
    }

    @Schema(name = "ImportReasonCount", description = "How many rows have a reason")
    public record ReasonCount(@Schema(required = true, examples = "place-unknown") String code,
            @Schema(required = true) Outcome outcome, @Schema(required = true) int count) {
    }

    @Schema(name = "ImportProgress", description = "How far the work has come")
    public record Progress(@Schema(required = true, enumeration = { "READING", "MATCHING", "COMPARING", "WRITING", "UNDOING" }) String step,
            @Schema(required = true) int done, @Schema(required = true) int total) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImportFailure", description = "Why the work failed")
    public record Failure(@Schema(required = true, examples = "line-too-long") String code,
            @Schema(required = true, description = "In the reader's language") String detail) {
    }

    @Schema(name = "ImportObstacle", description = "Something built on what the import wrote")
    public record Obstacle(@Schema(required = true, examples = "LINK",
            enumeration = { "TERRITORY", "ACTOR", "LINK" }) String subjectType, @Schema(required = true) UUID id,
            @Schema(required = true) String name, @Schema(required = true, examples = "changed-since") String code) {
    }
}
