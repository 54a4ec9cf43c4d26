package org.vinculo.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The signed-in person or program, and what they may do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Who is signed in, and what they may do")
public record Me(
        @Schema(required = true, description = "The token's subject") String id,
        @Schema(required = true, examples = "embajada.roma") String username,
        @Schema(required = true, examples = "Embajada en Italia") String name,
        @Schema(required = true, examples = "[\"mission\"]") SortedSet<String> roles,
        @Schema(description = "For officers of a mission") @Nullable MyMission mission,
        @Schema(description = "For focal points: their local government") @Nullable String actor,
        @Schema(description = "The language chosen at sign-in", examples = "es") @Nullable String locale,
        @Schema(required = true) Abilities abilities) {

    /** A mission and the countries its officers may write about. */
    @Schema(name = "MyMission")
    public record MyMission(
            @Schema(required = true, examples = "AR-EMB-IT") String code,
            @Schema(required = true, description = "By language",
                    examples = "{\"es\": \"Embajada en Italia\", \"en\": \"Embassy in Italy\"}") Map<String, String> names,
            @Schema(required = true, examples = "[\"IT\", \"MT\", \"SM\"]") SortedSet<String> countries) {
    }

    /** What a person may do at all; for a given record, ask that record's abilities. */
    @Schema(name = "MyAbilities")
    public record Abilities(
            @Schema(required = true) Creation territories,
            @Schema(required = true) Creation actors,
            @Schema(required = true) Creation links,
            @Schema(required = true) ReferenceData referenceData) {
    }

    /** Whether some records of a kind can be created. */
    @Schema(name = "MyCreationAbilities", description = "Whether some records of the kind can be created")
    public record Creation(@Schema(required = true) boolean create) {
    }

    /** Reference data: whether it can be managed. */
    @Schema(name = "MyReferenceDataAbilities")
    public record ReferenceData(@Schema(required = true) boolean manage) {
    }
}
