package org.vinculo.exchange.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.ImportView.OnDifference;
import org.vinculo.exchange.imports.kind.ImportMapping;

/** How a file is to be read. */
@Schema(name = "ImportMappingDraft", description = "How a file is to be read, and what its records name as their source")
public record MappingDraft(
        @NotNull @Size(max = 100) @Schema(description = "Field to column, counted from 0", examples = "{\"a.name\": 0}")
        Map<String, @NotNull Integer> columns,
        @NotNull @Size(max = 100) @Schema(description = "Field to one value for all rows", examples = "{\"type\": \"TWINNING\"}")
        Map<String, @NotNull @CodePointLength(min = 1, max = 200) String> constants,
        @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200, examples = "Wikidata") String source,
        @NotNull OnDifference onDifference,
        @Schema(description = "The sheet of a workbook to read") @Nullable @CodePointLength(max = 100) String sheet) {

    ImportMapping mapping() {
        return new ImportMapping(columns, constants);
    }
}
