package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.history.Change;
import org.vinculo.history.History;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.sql.DatabaseTime;

/** Whom an actor acts for beside its home, and on what it may act: kept as whole lists. */
@ApplicationScoped
class ActorParts {

    private final Jdbi jdbi;
    private final ActorDesk desk;
    private final ActorQueries queries;
    private final History history;

    @Inject
    ActorParts(Jdbi jdbi, ActorDesk desk, ActorQueries queries, History history) {
        this.jdbi = jdbi;
        this.desk = desk;
        this.queries = queries;
        this.history = history;
    }

    /** Replaces the territories an actor acts for. @throws ProblemException 404, 403, 409, 412, 422 */
    @Transactional
    public Tagged<ActorView> replaceCovers(UUID id, long version, List<UUID> wanted) {
        requireKnown(wanted, "SELECT id::text FROM territory WHERE id = ANY (:wanted::uuid[])", "", "unknown-territory");
        var actor = desk.take(id, version);
        var before = covers(id);
        write("actor_cover", "territory_id", "uuid", id, wanted);
        return changed(actor, "COVERS_CHANGED", "covers", before, covers(id));
    }

    /**
     * Replaces the themes an actor may act on.
     *
     * @param themes null when they are unknown
     * @throws ProblemException 404, 403, 409, 412, 422
     */
    @Transactional
    public Tagged<ActorView> replaceCompetences(UUID id, long version, @Nullable List<String> themes) {
        var wanted = themes == null ? List.<String>of() : themes;
        requireKnown(wanted, "SELECT code FROM theme WHERE code = ANY (:wanted::text[])", "/themes", "unknown-theme");
        var actor = desk.take(id, version);
        var before = competences(actor);
        write("actor_competence", "theme", "text", id, wanted);
        actor.competencesKnown = themes != null;
        return changed(actor, "COMPETENCES_CHANGED", "competences", before, competences(actor));
    }

    List<UUID> covers(UUID id) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT territory_id FROM actor_cover WHERE actor_id = :id ORDER BY territory_id")
                .bind("id", id).mapTo(UUID.class).list());
    }

    /** Null when they are unknown, which is not the same as none. */
    @Nullable List<String> competences(Actor actor) {
        return !actor.competencesKnown ? null : jdbi.withHandle(handle -> handle
                .createQuery("SELECT theme FROM actor_competence WHERE actor_id = :id ORDER BY theme")
                .bind("id", actor.id).mapTo(String.class).list());
    }

    /** Gives one actor's lists to another that has its own. */
    void move(UUID from, UUID to) {
        jdbi.useHandle(handle -> {
            for (var sql : List.of("""
                    WITH gone AS (DELETE FROM actor_cover WHERE actor_id = :from RETURNING territory_id)
                    INSERT INTO actor_cover SELECT :to, territory_id FROM gone ON CONFLICT DO NOTHING""", """
                    WITH gone AS (DELETE FROM actor_competence WHERE actor_id = :from RETURNING theme)
                    INSERT INTO actor_competence SELECT :to, theme FROM gone ON CONFLICT DO NOTHING""")) {
                handle.createUpdate(sql).bind("from", from).bind("to", to).execute();
            }
        });
    }

    private Tagged<ActorView> changed(Actor actor, String action, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            actor.updatedAt = DatabaseTime.now();
            Actor.flush();
            history.record(ActorService.SUBJECT, actor.id, actor.version, action,
                    Map.of(field, new Change(before, after)));
        }
        return queries.read(actor.id);
    }

    private void write(String table, String column, String type, UUID id, List<?> wanted) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM " + table + " WHERE actor_id = :id").bind("id", id).execute();
            handle.createUpdate("INSERT INTO " + table + " (actor_id, " + column + ") SELECT :id, unnest(:wanted::" + type + "[])")
                    .bind("id", id).bindArray("wanted", String.class, texts(wanted)).execute();
        });
    }

    private void requireKnown(List<?> wanted, String sql, String pointer, String code) {
        Set<String> known = jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("wanted", String.class, texts(wanted)).mapTo(String.class).set());
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<Object>();
        for (int i = 0; i < wanted.size(); i++) {
            var place = pointer + "/" + i;
            if (!seen.add(wanted.get(i))) {
                errors.add(FieldError.at(place, "repeated"));
            } else if (!known.contains(wanted.get(i).toString())) {
                errors.add(FieldError.at(place, code, wanted.get(i)));
            }
        }
        ActorRules.refuse(errors);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
