package org.vinculo.exchange.imports.file;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A column, as its header names it.
 *
 * @param index counted from 0
 * @param name never empty, and not that of another column; a column without one is {@code column 3}
 * @param samples up to three different values that are not empty
 */
@Schema(name = "ImportColumn", description = "A column of a file, as its header names it")
public record TableColumn(
        @Schema(required = true, description = "Counted from 0") int index,
        @Schema(required = true, examples = "País") String name,
        @Schema(required = true, description = "Up to three different values", examples = "[\"Italia\", \"España\"]") List<String> samples) {
}
