package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.actor.ActorStatus;
import org.vinculo.actor.Actors;
import org.vinculo.actor.Actors.Held;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;

/**
 * Finds the actors that a request names, and holds them still while a link is written: who else wants to move, merge or
 * count them waits. They are held before the link is; see {@link Actors#hold}.
 */
@ApplicationScoped
class LinkActors {

    private final Jdbi jdbi;
    private final Actors actors;

    @Inject
    LinkActors(Jdbi jdbi, Actors actors) {
        this.jdbi = jdbi;
        this.actors = actors;
    }

    /** @param byGivenId the actors by what the request called them: their own id, one merged into them, or a territory's */
    record Resolved(Participants participants, Map<UUID, UUID> byGivenId) {

        /** Offers by the actors' own ids; an unknown id stays, for the rules to refuse. */
        List<ThemeOffer> own(List<ThemeOffer> themes) {
            return themes.stream().map(theme -> new ThemeOffer(theme.theme(),
                    theme.offers().stream().map(id -> byGivenId.getOrDefault(id, id)).toList())).toList();
        }
    }

    /**
     * @param present those who take part already, held with the others
     * @throws ProblemException 422 naming those that there are not
     */
    Resolved resolve(ParticipantsDraft draft, Collection<UUID> present) {
        var errors = new ArrayList<FieldError>();
        form(draft.partners(), "/partners", true, errors);
        form(draft.helpers(), "/facilitators", false, errors);
        LinkService.refuse(errors);
        var all = Stream.concat(draft.partners().stream(), draft.helpers().stream()).toList();
        var ids = Stream.concat(present.stream(), all.stream().map(ParticipantRef::actor).filter(Objects::nonNull))
                .toList();
        var found = actors.hold(ids, homesOf(all)).stream().collect(Collectors.toMap(Held::asked, held -> held));
        var partners = named(draft.partners(), found, "/partners", errors);
        var facilitators = named(draft.helpers(), found, "/facilitators", errors);
        LinkService.refuse(errors);
        var byGivenId = new HashMap<UUID, UUID>();
        found.forEach((asked, held) -> byGivenId.put(asked, held.id()));
        return new Resolved(new Participants(partners, facilitators), byGivenId);
    }

    /** Those who take part in a link, held still as for a change of its counters. */
    void hold(Collection<UUID> partakers) {
        actors.hold(partakers, List.of());
    }

    private record Home(UUID territory, boolean governed, boolean dissolved, boolean known) {
    }

    /** The territories named, each of which has an administration or may be given one. */
    private List<UUID> homesOf(List<ParticipantRef> refs) {
        var named = refs.stream().map(ParticipantRef::territory).toList();
        var wanted = named.stream().filter(Objects::nonNull).distinct().toList();
        if (wanted.isEmpty()) {
            return wanted;
        }
        var homes = homes(wanted);
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < named.size(); i++) {
            var home = homes.get(named.get(i));
            if (named.get(i) != null && (home == null || !home.known() && (home.dissolved() || !home.governed()))) {
                errors.add(FieldError.at("/partners/" + i + "/territory", home == null ? "unknown-territory"
                        : home.dissolved() ? "dissolved-territory" : "no-administration"));
            }
        }
        LinkService.refuse(errors);
        return wanted;
    }

    private Map<UUID, Home> homes(Collection<UUID> territories) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT t.id, t.status <> 'GROUPING' AS governed, t.dissolved_on IS NOT NULL AS dissolved,
                       EXISTS (SELECT FROM actor a WHERE a.territory_id = t.id AND a.principal) AS known
                  FROM territory t WHERE t.id = ANY (string_to_array(:ids, ',')::uuid[])""")
                .bind("ids", territories.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .map((row, context) -> new Home(row.getObject("id", UUID.class), row.getBoolean("governed"),
                        row.getBoolean("dissolved"), row.getBoolean("known")))
                .stream().collect(Collectors.toMap(Home::territory, home -> home)));
    }

    private static void form(List<ParticipantRef> refs, String pointer, boolean mayBeTerritory, List<FieldError> errors) {
        for (int i = 0; i < refs.size(); i++) {
            var ref = refs.get(i);
            if (!mayBeTerritory && ref.territory() != null) {
                errors.add(FieldError.at(pointer + "/" + i + "/territory", "not-for-facilitators"));
            } else if ((ref.actor() == null) == (ref.territory() == null)) {
                errors.add(FieldError.at(pointer + "/" + i, "actor-or-territory"));
            }
        }
    }

    private static List<Participant> named(List<ParticipantRef> refs, Map<UUID, Held> found, String pointer,
            List<FieldError> errors) {
        var participants = new ArrayList<Participant>();
        for (int i = 0; i < refs.size(); i++) {
            var held = found.get(refs.get(i).actor() != null ? refs.get(i).actor() : refs.get(i).territory());
            if (held != null && held.status() != ActorStatus.VOID) {
                participants.add(new Participant(held.id(), held.name(), held.type(), held.country(),
                        held.status() == ActorStatus.DISSOLVED));
            } else {
                errors.add(FieldError.at(pointer + "/" + i + "/actor", "unknown-actor"));
            }
        }
        return participants;
    }
}
