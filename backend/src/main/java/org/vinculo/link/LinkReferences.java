package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.actor.ActorReferences;
import org.vinculo.history.Change;

/** Lets links and what happened under them follow when two actors become one, each link with a line in its change log. */
@ApplicationScoped
class LinkReferences implements ActorReferences {

    private static final String NAMING = """
            SELECT link_id FROM link_participant WHERE actor_id = :actor
             UNION
            SELECT a.link_id FROM link_activity_participant p JOIN link_activity a ON a.id = p.activity_id
             WHERE p.actor_id = :actor""";

    private final Jdbi jdbi;
    private final LinkDesk desk;

    @Inject
    LinkReferences(Jdbi jdbi, LinkDesk desk) {
        this.jdbi = jdbi;
        this.desk = desk;
    }

    @Override
    public long count(UUID actor) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM (" + NAMING + ") n").bind("actor", actor)
                .mapTo(Long.class).one());
    }

    /** In the order of ids, as everybody who holds several links does. */
    @Override
    public void move(UUID from, UUID to) {
        naming(from).forEach(link -> {
            var taken = desk.takeAsConsequence(link);
            jdbi.useHandle(handle -> {
                moveOffers(handle, link, from, to);
                moveParticipant(handle, link, from, to);
                moveActivities(handle, link, from, to);
            });
            desk.putWithLists(taken, "ACTORS_MERGED", changedActivities(taken.before(), desk.read(link).record()));
        });
    }

    private List<UUID> naming(UUID actor) {
        return jdbi.withHandle(handle -> handle.createQuery(NAMING + " ORDER BY link_id").bind("actor", actor)
                .mapTo(UUID.class).list());
    }

    /** Who takes part as both is there once: as a partner if either was, where the first of them was named. */
    private static void moveParticipant(Handle handle, UUID link, UUID from, UUID to) {
        bind(handle, """
                UPDATE link_participant kept
                   SET role = CASE WHEN gone.role = kept.role THEN kept.role ELSE 'PARTNER' END,
                       position = CASE WHEN gone.role = kept.role THEN least(gone.position, kept.position)
                                       WHEN gone.role = 'PARTNER' THEN gone.position ELSE kept.position END
                  FROM link_participant gone
                 WHERE gone.link_id = kept.link_id AND gone.actor_id = :from
                   AND kept.link_id = :link AND kept.actor_id = :to""", link, from, to);
        bind(handle, """
                DELETE FROM link_participant gone
                 WHERE gone.link_id = :link AND gone.actor_id = :from AND EXISTS (
                   SELECT FROM link_participant kept WHERE kept.link_id = :link AND kept.actor_id = :to)""", link, from, to);
        bind(handle, "UPDATE link_participant SET actor_id = :to WHERE link_id = :link AND actor_id = :from", link, from, to);
    }

    private static void moveOffers(Handle handle, UUID link, UUID from, UUID to) {
        bind(handle, """
                INSERT INTO link_theme_offer (link_id, theme, actor_id)
                SELECT link_id, theme, :to FROM link_theme_offer WHERE link_id = :link AND actor_id = :from
                    ON CONFLICT DO NOTHING""", link, from, to);
        bind(handle, "DELETE FROM link_theme_offer WHERE link_id = :link AND actor_id = :from AND :to::uuid IS NOT NULL",
                link, from, to);
    }

    private static void moveActivities(Handle handle, UUID link, UUID from, UUID to) {
        bind(handle, """
                INSERT INTO link_activity_participant (activity_id, actor_id)
                SELECT p.activity_id, :to FROM link_activity_participant p JOIN link_activity a ON a.id = p.activity_id
                 WHERE a.link_id = :link AND p.actor_id = :from ON CONFLICT DO NOTHING""", link, from, to);
        bind(handle, """
                DELETE FROM link_activity_participant p USING link_activity a
                 WHERE a.id = p.activity_id AND a.link_id = :link AND p.actor_id = :from
                   AND :to::uuid IS NOT NULL""", link, from, to);
    }

    private static void bind(Handle handle, String sql, UUID link, UUID from, UUID to) {
        handle.createUpdate(sql).bind("link", link).bind("from", from).bind("to", to).execute();
    }

    private static Map<String, Change> changedActivities(LinkView before, LinkView after) {
        var now = after.activities().stream().collect(Collectors.toMap(ActivityView::id, Function.identity()));
        return before.activities().stream().filter(activity -> !activity.equals(now.get(activity.id())))
                .collect(Collectors.toMap(activity -> LinkMemory.ACTIVITIES + '/' + activity.id(),
                        activity -> new Change(activity, now.get(activity.id()))));
    }
}
