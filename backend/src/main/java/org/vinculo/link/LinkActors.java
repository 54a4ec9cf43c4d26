package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.actor.ActorStatus;
import org.vinculo.actor.ActorType;
import org.vinculo.actor.Principals;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;

/**
 * Finds the actors that a request names, and holds them still while a link is written: who else wants to move, merge or
 * count them waits. They are held before the link is, territories before actors and each in the order of ids, so that
 * writers never wait for each other in a circle.
 */
@ApplicationScoped
class LinkActors {

    private final Jdbi jdbi;
    private final Principals principals;

    @Inject
    LinkActors(Jdbi jdbi, Principals principals) {
        this.jdbi = jdbi;
        this.principals = principals;
    }

    /** @param byGivenId the actors by what the request called them: their own id, one merged into them, or a territory's */
    record Resolved(Participants participants, Map<UUID, UUID> byGivenId) {

        /** Offers by the actors' own ids; an unknown id stays, for the rules to refuse. */
        List<ThemeOffer> own(List<ThemeOffer> themes) {
            return themes.stream().map(theme -> new ThemeOffer(theme.theme(),
                    theme.offers().stream().map(id -> byGivenId.getOrDefault(id, id)).toList())).toList();
        }
    }

    private record Found(UUID asked, Participant actor) {
    }

    /** @throws ProblemException 422 naming those that there are not */
    Resolved resolve(ParticipantsDraft draft) {
        var errors = new ArrayList<FieldError>();
        form(draft.partners(), "/partners", true, errors);
        form(draft.helpers(), "/facilitators", false, errors);
        refuse(errors);
        var all = Stream.concat(draft.partners().stream(), draft.helpers().stream()).toList();
        var byTerritory = principalsOf(all);
        var asked = all.stream().map(ref -> idOf(ref, byTerritory)).flatMap(Stream::ofNullable).distinct().toList();
        hold(find(asked).values().stream().map(Participant::id).toList());
        var found = find(asked);
        var partners = named(draft.partners(), byTerritory, found, "/partners", errors);
        var facilitators = named(draft.helpers(), byTerritory, found, "/facilitators", errors);
        refuse(errors);
        var byGivenId = new HashMap<UUID, UUID>();
        found.forEach((id, actor) -> byGivenId.put(id, actor.id()));
        byTerritory.forEach((territory, actor) -> byGivenId.put(territory, actor));
        return new Resolved(new Participants(partners, facilitators), byGivenId);
    }

    /** Those who take part in a link, held still as for a change of its counters. */
    void hold(UUID link) {
        hold(jdbi.withHandle(handle -> handle.createQuery("SELECT actor_id FROM link_participant WHERE link_id = :link")
                .bind("link", link).mapTo(UUID.class).list()));
    }

    private void hold(Collection<UUID> actors) {
        var ids = actors.stream().map(UUID::toString).distinct().collect(Collectors.joining(","));
        jdbi.useHandle(handle -> {
            handle.createQuery("""
                    SELECT id FROM territory WHERE id IN (
                      SELECT unnest(places) FROM actor WHERE id = ANY (string_to_array(:ids, ',')::uuid[]))
                     ORDER BY id FOR NO KEY UPDATE""").bind("ids", ids).mapTo(UUID.class).list();
            handle.createQuery("""
                    SELECT id FROM actor WHERE id = ANY (string_to_array(:ids, ',')::uuid[]) ORDER BY id FOR NO KEY UPDATE""")
                    .bind("ids", ids).mapTo(UUID.class).list();
        });
    }

    /** By what they were asked for; a merged actor's id finds the one that lives on. */
    private Map<UUID, Participant> find(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT m.id AS asked, a.id, a.name, a.type, a.country, a.status
                  FROM actor m JOIN actor a ON a.id = coalesce(m.merged_into, m.id)
                 WHERE m.id = ANY (string_to_array(:ids, ',')::uuid[])""")
                .bind("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .map((row, context) -> new Found(row.getObject("asked", UUID.class),
                        new Participant(row.getObject("id", UUID.class), row.getString("name"),
                                ActorType.valueOf(row.getString("type")), row.getString("country"),
                                ActorStatus.valueOf(row.getString("status")) == ActorStatus.DISSOLVED)))
                .stream().collect(Collectors.toMap(Found::asked, Found::actor)));
    }

    /** In the order of ids: two who need the same two for the first time wait for each other, not in a circle. */
    private Map<UUID, UUID> principalsOf(List<ParticipantRef> refs) {
        var found = new HashMap<UUID, UUID>();
        var wanted = new TreeSet<>(java.util.Comparator.comparing(UUID::toString));
        refs.stream().map(ParticipantRef::territory).flatMap(Stream::ofNullable).forEach(wanted::add);
        for (var territory : wanted) {
            principals.idOf(territory).ifPresent(actor -> found.put(territory, actor));
        }
        return found;
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

    private static @Nullable UUID idOf(ParticipantRef ref, Map<UUID, UUID> byTerritory) {
        return ref.actor() != null ? ref.actor() : byTerritory.get(ref.territory());
    }

    private static List<Participant> named(List<ParticipantRef> refs, Map<UUID, UUID> byTerritory,
            Map<UUID, Participant> found, String pointer, List<FieldError> errors) {
        var participants = new ArrayList<Participant>();
        for (int i = 0; i < refs.size(); i++) {
            var id = idOf(refs.get(i), byTerritory);
            var actor = id == null ? null : found.get(id);
            if (actor != null) {
                participants.add(actor);
            } else if (refs.get(i).actor() != null) {
                errors.add(FieldError.at(pointer + "/" + i + "/actor", "unknown-actor"));
            } else {
                errors.add(FieldError.at(pointer + "/" + i + "/territory", "no-administration"));
            }
        }
        return participants;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
    }
}
