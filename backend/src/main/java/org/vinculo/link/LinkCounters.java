package org.vinculo.link;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.jobs.RecurringJob;

/**
 * Holds what is kept beside the links for lists against the links themselves: how many each actor and territory has,
 * and by what each link is filtered, sorted and found. Writes keep it right; this says whether they did.
 */
@ApplicationScoped
public class LinkCounters implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(LinkCounters.class);
    private static final int AT_ONCE = 5_000;
    private static final int MOST_TOLD = 20;

    private static final String COUNTS = """
            WITH counted AS MATERIALIZED (SELECT * FROM link_counts()),
                 kept AS (
              SELECT 'actor' AS kind, id, link_count, published_link_count FROM actor
               UNION ALL SELECT 'territory', id, link_count, published_link_count FROM territory)
            SELECT k.kind || ' ' || k.id || ': ' || k.link_count || ' and ' || k.published_link_count || ' published kept, '
                     || coalesce(c.links, 0) || ' and ' || coalesce(c.published, 0) || ' counted'
              FROM kept k LEFT JOIN counted c ON c.kind = k.kind AND c.subject = k.id
             WHERE (k.link_count, k.published_link_count) <> (coalesce(c.links, 0), coalesce(c.published, 0))
             ORDER BY k.kind, k.id""";

    private static final String FACETS = """
            SELECT l.id, f.link_id IS NULL OR (l.partner_count, l.countries, l.places, l.actors, l.themes, l.dimensions,
                     l.modalities, l.label, l.other_names)
                   IS DISTINCT FROM (f.partner_count, f.countries, f.places, f.actors, f.themes, f.dimensions,
                     f.modalities, f.label, f.other_names) AS differs
              FROM link l
              LEFT JOIN link_facets(ARRAY(SELECT id FROM link WHERE id > :after ORDER BY id LIMIT :size)) f ON f.link_id = l.id
             WHERE l.id IN (SELECT id FROM link WHERE id > :after ORDER BY id LIMIT :size)
             ORDER BY l.id""";

    private final Jdbi jdbi;

    @Inject
    LinkCounters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Checked(UUID link, boolean differs) {
    }

    /** Counts and draws everything together anew, and names what is kept otherwise; nothing when all is well. */
    public List<String> check() {
        var differences = new ArrayList<>(jdbi.withHandle(handle ->
                handle.createQuery(COUNTS).mapTo(String.class).list()));
        @Nullable UUID after = new UUID(0, 0);
        while (after != null) {
            var start = after;
            var checked = jdbi.withHandle(handle -> handle.createQuery(FACETS).bind("after", start).bind("size", AT_ONCE)
                    .map((row, context) -> new Checked(row.getObject("id", UUID.class), row.getBoolean("differs"))).list());
            checked.stream().filter(Checked::differs).forEach(each ->
                    differences.add("link " + each.link() + ": kept otherwise than its participants, themes and places say"));
            after = checked.size() < AT_ONCE ? null : checked.getLast().link();
        }
        return differences;
    }

    @Override
    public String name() {
        return "check-link-counters";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 30));
    }

    @Override
    public void run() {
        var differences = check();
        differences.stream().limit(MOST_TOLD).forEach(each -> LOG.error("Links are counted wrongly: " + each));
        if (differences.size() > MOST_TOLD) {
            LOG.errorf("... and %d more differences", differences.size() - MOST_TOLD);
        }
    }
}
