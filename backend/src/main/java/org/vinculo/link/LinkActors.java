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
import org.jspecify.annotations.Nullable;
import org.vinculo.actor.ActorStatus;
import org.vinculo.actor.ActorType;
import org.vinculo.actor.PrincipalAdministrations;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;

/**
 * Finds the actors that a request names, and holds them still while a link is written: who else wants to move, merge or
 * count them waits. They are held before the link is, actors before territories and each in the order of ids, so that
 * writers never wait for each other in a circle.
 */
@ApplicationScoped
class LinkActors {

    private final Jdbi jdbi;
    private final PrincipalAdministrations principals;

    @Inject
    LinkActors(Jdbi jdbi, PrincipalAdministrations principals) {
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
        LinkService.refuse(errors);
        var all = Stream.concat(draft.partners().stream(), draft.helpers().stream()).toList();
        var byTerritory = principalsOf(all);
        var asked = all.stream().map(ref -> idOf(ref, byTerritory)).filter(Objects::nonNull).distinct().toList();
        hold(find(asked).values().stream().map(Participant::id).toList());
        var found = find(asked);
        var partners = named(draft.partners(), byTerritory, found, "/partners", errors);
        var facilitators = named(draft.helpers(), byTerritory, found, "/facilitators", errors);
        LinkService.refuse(errors);
        var byGivenId = new HashMap<UUID, UUID>();
        found.forEach((id, actor) -> byGivenId.put(id, actor.id()));
        byTerritory.forEach((territory, actor) -> byGivenId.put(territory, actor));
        return new Resolved(new Participants(partners, facilitators), byGivenId);
    }

    /** Those who take part in a link, held still as for a change of its counters. */
    void holdPartakersOf(UUID link) {
        hold(jdbi.withHandle(handle -> handle.createQuery("SELECT actor_id FROM link_participant WHERE link_id = :link")
                .bind("link", link).mapTo(UUID.class).list()));
    }

    private void hold(Collection<UUID> actors) {
        var ids = joined(actors);
        jdbi.useHandle(handle -> {
            handle.createQuery("""
                    SELECT id FROM actor WHERE id = ANY (string_to_array(:ids, ',')::uuid[]) ORDER BY id FOR NO KEY UPDATE""")
                    .bind("ids", ids).mapTo(UUID.class).list();
            handle.createQuery("""
                    SELECT id FROM territory WHERE id IN (
                      SELECT unnest(places) FROM actor WHERE id = ANY (string_to_array(:ids, ',')::uuid[]))
                     ORDER BY id FOR NO KEY UPDATE""").bind("ids", ids).mapTo(UUID.class).list();
        });
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).distinct().collect(Collectors.joining(","));
    }

    /** By what they were asked for; a merged actor's id finds the one that lives on. */
    private Map<UUID, Participant> find(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT m.id AS asked, a.id, a.name, a.type, a.country, a.status
                  FROM actor m JOIN actor a ON a.id = coalesce(m.merged_into, m.id)
                 WHERE m.id = ANY (string_to_array(:ids, ',')::uuid[])""")
                .bind("ids", joined(ids))
                .map((row, context) -> new Found(row.getObject("asked", UUID.class),
                        new Participant(row.getObject("id", UUID.class), row.getString("name"),
                                ActorType.valueOf(row.getString("type")), row.getString("country"),
                                ActorStatus.valueOf(row.getString("status")) == ActorStatus.DISSOLVED)))
                .stream().collect(Collectors.toMap(Found::asked, Found::actor)));
    }

    private record Home(UUID territory, boolean governed, boolean dissolved, boolean known) {
    }

    /** The principal administrations of the territories named, created where this is their first use. */
    private Map<UUID, UUID> principalsOf(List<ParticipantRef> refs) {
        var named = refs.stream().map(ParticipantRef::territory).toList();
        var wanted = named.stream().filter(Objects::nonNull).distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
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
        return principals.of(wanted);
    }

    private Map<UUID, Home> homes(Collection<UUID> territories) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT t.id, t.status <> 'GROUPING' AS governed, t.dissolved_on IS NOT NULL AS dissolved,
                       EXISTS (SELECT FROM actor a WHERE a.territory_id = t.id AND a.principal) AS known
                  FROM territory t WHERE t.id = ANY (string_to_array(:ids, ',')::uuid[])""").bind("ids", joined(territories))
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
            } else {
                errors.add(FieldError.at(pointer + "/" + i + "/actor", "unknown-actor"));
            }
        }
        return participants;
    }
}
