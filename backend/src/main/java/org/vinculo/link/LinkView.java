package org.vinculo.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.json.RawList;

/** A link with all that is known of it. */
@Schema(name = "Link", description = "A link with all that is known of it")
public record LinkView(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000201") UUID id,
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true, description = "Its title, or else its partners' names",
                examples = "Hermanamiento Rosario – Torino") String title,
        @Schema(required = true, description = "Whether it has a title of its own") boolean titled,
        @Schema(required = true) LinkType type,
        @Schema(required = true) LinkState state,
        @Schema(required = true) Clearance clearance,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true, type = SchemaType.ARRAY, implementation = LinkParty.class,
                description = "As equals, in the order they were named") RawList<LinkParty> partners,
        @Schema(required = true, type = SchemaType.ARRAY, implementation = LinkParty.class,
                description = "Who helps along") RawList<LinkParty> facilitators,
        @Schema(required = true, type = SchemaType.ARRAY, implementation = ThemeOffer.class) RawList<ThemeOffer> themes,
        @Schema(required = true) List<Modality> modalities,
        @Schema(examples = "1998-05-11") @Nullable LocalDate startedOn,
        @Schema(examples = "2028-05-11") @Nullable LocalDate plannedEnd,
        @Schema(examples = "2025-09-18", description = "The day it was last confirmed to be alive; an activity confirms it")
        @Nullable LocalDate lastConfirmedOn,
        @Schema(examples = "Gestión del agua en barrios") @Nullable String objectives,
        @Schema(description = "What was signed, or will be") @Nullable String instrument,
        @Schema(required = true, description = "Working languages (ISO 639)", examples = "[\"es\", \"it\"]")
        List<String> languages,
        @Schema(required = true, description = "The latest first") List<ActivityView> activities,
        @Schema(required = true) Provenance source,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant createdAt,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant updatedAt,
        @Schema(required = true, description = "The account that put it on record", examples = "analista") String createdBy) {

    /** All who take part. */
    List<UUID> actors() {
        return Stream.concat(partners.items().stream(), facilitators.items().stream()).map(LinkParty::actor).toList();
    }

    /** What may be corrected, as it is. */
    LinkFacts facts() {
        return new LinkFacts(titled ? title : null, type, startedOn, plannedEnd, objectives, instrument, languages, source);
    }
}
