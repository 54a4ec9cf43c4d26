package org.vinculo.link;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A new link as its author states it. */
@Schema(name = "LinkDraft", description = "A new link: a draft, or one that is older than the registry")
public record LinkDraft(
        @Schema(description = "A UUIDv7 of the client's own, so that a repeated request finds its record")
        @Nullable UUID id,
        @CodePointLength(min = 1, max = 300) @Schema(minLength = 1, maxLength = 300, examples = "Hermanamiento Rosario – Torino",
                description = "Absent: it is called by its partners' names") @Nullable String title,
        @NotNull LinkType type,
        @Schema(enumeration = { "DRAFT", "ACTIVE" }, examples = "DRAFT", description = "DRAFT unless said. ACTIVE is for "
                + "links older than the registry: an analyst states them with their start and source")
        @Nullable LinkState state,
        @NotNull @Size(max = 100) @Schema(description = "Two or more, among them sub-state administrations of two "
                + "countries or more") List<@NotNull @Valid ParticipantRef> partners,
        @Size(max = 100) @Schema(description = "Missions, networks and national bodies that help along")
        @Nullable List<@NotNull @Valid ParticipantRef> facilitators,
        @Size(max = 60) @Schema(description = "With offeredBy naming actors, or territories given as partners")
        @Nullable List<@NotNull @Valid ThemeOffer> themes,
        @Size(max = 20) @Nullable List<@NotNull Modality> modalities,
        @Schema(examples = "1998-05-11") @Nullable LocalDate startedOn,
        @Schema(examples = "2028-05-11") @Nullable LocalDate plannedEnd,
        @CodePointLength(min = 1, max = 5000) @Schema(minLength = 1, maxLength = 5000) @Nullable String objectives,
        @CodePointLength(min = 1, max = 500) @Schema(minLength = 1, maxLength = 500) @Nullable String instrument,
        @Size(max = 20) @Schema(description = "Working languages (ISO 639)", examples = "[\"es\", \"it\"]")
        @Nullable List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @NotNull @Valid Provenance source) {

    LinkFacts facts() {
        return new LinkFacts(title, type, startedOn, plannedEnd, objectives, instrument, languages, source);
    }

    LinkState wantedState() {
        return state == null ? LinkState.DRAFT : state;
    }

    ParticipantsDraft participants() {
        return new ParticipantsDraft(partners, facilitators);
    }

    List<ThemeOffer> themeOffers() {
        return themes == null ? List.of() : themes;
    }

    List<Modality> ways() {
        return modalities == null ? List.of() : modalities;
    }
}
