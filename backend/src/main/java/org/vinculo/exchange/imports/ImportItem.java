package org.vinculo.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.ImportView.Outcome;
import org.vinculo.exchange.imports.ImportView.Progress;
import org.vinculo.exchange.imports.kind.ImportKind;

/** An import in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportItem", description = "An import in a list")
public record ImportItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) ImportKind kind,
        @Schema(required = true) ImportState state,
        @Schema(required = true, examples = "hermanamientos.csv") String fileName,
        @Nullable Integer rows,
        @Schema(description = "Rows by outcome") @Nullable Map<Outcome, Integer> counts,
        @Nullable Progress progress,
        @Schema(required = true, examples = "analista") String author,
        @Schema(required = true) Instant createdAt,
        @Nullable Instant appliedAt) {
}
