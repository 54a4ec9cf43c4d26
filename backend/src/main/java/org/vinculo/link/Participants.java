package org.vinculo.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who takes part in a link, in the order they were named. */
record Participants(List<Participant> partners, List<Participant> facilitators) {

    Stream<Participant> all() {
        return Stream.concat(partners.stream(), facilitators.stream());
    }

    Set<UUID> ids() {
        return all().map(Participant::id).collect(Collectors.toSet());
    }

    /** The partners' countries (ISO 3166-1 alpha-2). */
    Set<String> countries() {
        return partners.stream().map(Participant::country).collect(Collectors.toSet());
    }

    /** Whether these are the ones that the link has, in the same order. */
    boolean are(LinkView link) {
        return ids(partners).equals(link.partners().items().stream().map(LinkParty::actor).toList())
                && ids(facilitators).equals(link.facilitators().items().stream().map(LinkParty::actor).toList());
    }

    private static List<UUID> ids(List<Participant> some) {
        return some.stream().map(Participant::id).toList();
    }

    /** The same without the offers of actors that take no part. */
    List<ThemeOffer> keepOffers(Collection<ThemeOffer> themes) {
        var ids = ids();
        return themes.stream().map(theme -> new ThemeOffer(theme.theme(),
                theme.offers().stream().filter(ids::contains).toList())).toList();
    }
}
