package org.vinculo.actor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.territory.TerritoryRef;

/** An actor with all that everybody who reads may know of it. */
@Schema(name = "Actor", description = "An actor with all that is known of it but its contacts")
public record ActorView(
        @Schema(required = true, examples = "0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01") UUID id,
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true, description = "The legal name, or the short one where that is unknown",
                examples = "Municipalidad de Rosario") String name,
        @Schema(examples = "Municipalidad de Rosario") @Nullable String legalName,
        @Schema(examples = "Rosario") @Nullable String shortName,
        @Schema(required = true) ActorType type,
        @Schema(required = true, description = "ISO 3166-1 alpha-2", examples = "AR") String country,
        @Schema(description = "Its home") @Nullable TerritoryRef territory,
        @Schema(required = true, description = "Whether it is its home's principal administration") boolean principal,
        @Schema(required = true) ActorStatus status,
        @Schema(required = true, description = "How many links it takes part in, as far as the reader may see them",
                examples = "12") long links,
        @Schema(examples = "https://www.rosario.gob.ar") @Nullable String website,
        @Schema(required = true, description = "Languages it works in (ISO 639)", examples = "[\"es\"]")
        List<String> languages,
        @Schema(description = "IATI organisation identifier", examples = "AR-CUIT-30999001234")
        @Nullable String iatiIdentifier,
        @Schema(required = true, description = "Territories it acts for beside its home, by name") List<Cover> covers,
        @Schema(description = "Codes of the themes it may act on by law; absent when that is unknown",
                examples = "[\"safe-water\"]") @Nullable List<String> competences,
        @Schema(description = "The actor it turned out to be") @Nullable ActorRef mergedInto,
        @Schema(required = true, description = "Actors that turned out to be this one, oldest first")
        List<Merged> mergedFrom,
        @Schema(required = true, description = "Where the record comes from", examples = "Registro de la Cancillería")
        String source,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant createdAt,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant updatedAt) {

    /** A territory that an actor acts for. */
    @Schema(name = "ActorCover", description = "A territory that an actor acts for")
    public record Cover(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "Funes") String name,
            @Schema(required = true, description = "ISO 3166-1 alpha-2", examples = "AR") String country) {
    }

    /** An actor that turned out to be this one. */
    @Schema(name = "MergedActor", description = "An actor that turned out to be this one")
    public record Merged(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "Intendencia de Rosario") String name,
            @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant at) {
    }
}
