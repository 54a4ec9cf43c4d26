package org.vinculo.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reader may do to the documents of a record now. */
@Schema(name = "DocumentAbilities", description = "What the reader may do to the documents of a record now")
public record DocumentAbilities(
        @Schema(required = true, description = "Add documents, replace their files, correct what is said of them") boolean write,
        @Schema(required = true, description = "Show them to whoever sees the record") boolean publish,
        @JsonProperty("void") @Schema(name = "void", required = true) boolean declareVoid,
        @Schema(required = true, description = "See internal documents, earlier versions and change logs") boolean seeBehind,
        @Schema(description = "Why something is not possible, in the reader's language") @Nullable String reason) {
}
