package org.vinculo.link;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.json.RawList;

/**
 * A link as the change log remembers it, apart from its activities, which it remembers one by one. Participants carry
 * the names they had then, so that an old version reads as it did.
 */
@Schema(name = "LinkRecord", description = "A link as it was, participants with the names they had then")
public record LinkMemory(
        @Nullable String title,
        LinkType type,
        LinkState state,
        Clearance clearance,
        Visibility visibility,
        @Nullable List<Named> partners,
        @Nullable List<Named> facilitators,
        @Nullable List<ThemeOffer> themes,
        @Nullable List<Modality> modalities,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate lastConfirmedOn,
        @Nullable String objectives,
        @Nullable String instrument,
        @Nullable List<String> languages,
        Provenance source) {

    /** How the change log calls activities, before the id of each. */
    static final String ACTIVITIES = "activities";

    /** An actor by the name it had. */
    @Schema(name = "NamedActor", description = "An actor by the name it had")
    public record Named(
            @Schema(required = true) UUID actor,
            @Schema(required = true, examples = "Municipalidad de Rosario") String name,
            @Schema(required = true, examples = "AR") String country) {
    }

    static LinkMemory of(LinkView link) {
        return new LinkMemory(link.titled() ? link.title() : null, link.type(), link.state(), link.clearance(),
                link.visibility(), named(link.partners()), named(link.facilitators()), link.themes().items(), link.modalities(),
                link.startedOn(), link.plannedEnd(), link.lastConfirmedOn(), link.objectives(), link.instrument(),
                link.languages(), link.source());
    }

    private static List<Named> named(RawList<LinkParty> parties) {
        return parties.items().stream().map(party -> new Named(party.actor(), party.name(), party.country())).toList();
    }
}
