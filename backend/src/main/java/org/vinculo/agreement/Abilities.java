package org.vinculo.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reader may do to an agreement now. */
@Schema(name = "AgreementAbilities", description = "What the reader may do to an agreement now")
public record Abilities(
        @Schema(required = true, description = "Correct title, code, closing day and languages") boolean edit,
        @Schema(required = true, description = "Change parties, call, currency of the account and stated base") boolean editTerms,
        @Schema(required = true, description = "Replace contributions and schedule") boolean editPlan,
        @Schema(required = true, description = "Record the signature of the agreement, as far as checks allow it") boolean sign,
        @Schema(required = true) boolean enterIntoForce,
        @Schema(required = true) boolean close,
        @Schema(required = true) boolean terminate,
        @Schema(required = true) boolean amend,
        @Schema(required = true, description = "Record the signature of the amendment in preparation, as far as checks allow "
                + "it, or give it up") boolean signAmendment,
        @Schema(required = true) boolean discard,
        @JsonProperty("void") @Schema(name = "void", required = true) boolean declareVoid,
        @Schema(description = "Why something is not possible, in the reader's language") @Nullable String reason) {
}
