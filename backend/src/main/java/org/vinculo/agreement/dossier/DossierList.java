package org.vinculo.agreement.dossier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vinculo.agreement.PlanState;

/** Which dossiers of an agreement there are, and what they are known by. */
@Schema(name = "DossierList", description = "Which dossiers of an agreement there are")
public record DossierList(
        @Schema(required = true, description = "The registry's language, which every dossier speaks (ISO 639)", examples = "es")
        String home,
        @Schema(required = true, description = "The other language, unless one is asked for", examples = "fr") String usual,
        @Schema(required = true, description = "Those that can be asked for; asking for the registry's own gives a dossier in "
                + "that language alone", examples = "[\"en\", \"pt\", \"fr\", \"it\", \"es\"]") List<String> languages,
        @Schema(required = true, description = "The earliest first") List<OfPlan> plans) {

    /** The dossier of one plan. */
    @Schema(name = "DossierOfPlan", description = "The dossier of one plan")
    public record OfPlan(
            @Schema(required = true, description = "0 is the original, n the n-th amendment", examples = "0") int plan,
            @Schema(required = true) PlanState state,
            @Schema(required = true, description = "SHA-256 of what the plan says, hex: printed on every page, the same in "
                    + "every language, and named by the signed copies that answer it",
                    examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855") String hash) {
    }
}
