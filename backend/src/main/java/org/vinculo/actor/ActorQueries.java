package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.listing.Lists;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Rows;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.sql.Single;

/** Reads actors: one statement a request, the page cut out before anything is joined to it. */
@ApplicationScoped
public class ActorQueries {

    static final String COLUMNS = """
            t.id, t.version, t.name, t.short_name, t.type, t.country, t.territory_id, t.principal, t.status, {links} AS links""";

    static final String HOME =
            "(SELECT h.name FROM territory h WHERE h.id = t.territory_id) AS territory_name";

    /** An actor with what its detail shows of other records; these change without its version, so its tag covers them. */
    private static final String WITH_OTHERS = """

              FROM actor t
              LEFT JOIN territory h ON h.id = t.territory_id
              LEFT JOIN actor s ON s.id = t.merged_into
             CROSS JOIN LATERAL (
               SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'country', c.country)
                                        ORDER BY c.sort_name, c.id), '[]') AS covers
                 FROM actor_cover a JOIN territory c ON c.id = a.territory_id WHERE a.actor_id = t.id) c
             CROSS JOIN LATERAL (
               SELECT coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'at', m.merged_at)
                                        ORDER BY m.merged_at, m.id), '[]') AS merged
                 FROM actor m WHERE m.merged_into = t.id) m
             WHERE t.id = ?""";

    private static final String BESIDE =
            "concat_ws(E'\\n', {links}, h.id, h.name, s.id, s.name, c.covers, m.merged) AS beside";

    private static final String STAMP = "SELECT t.version, " + BESIDE + WITH_OTHERS;

    private static final String DETAIL = """
            SELECT t.id, t.version, t.name, t.legal_name, t.short_name, t.type, t.country, t.territory_id,
                   h.name AS territory_name, t.principal, t.status, {links} AS links, t.website, t.languages,
                   t.iati_identifier, c.covers, t.competences_known,
                   (SELECT coalesce(json_agg(a.theme ORDER BY x.position), '[]')
                      FROM actor_competence a JOIN theme x ON x.code = a.theme WHERE a.actor_id = t.id) AS competences,
                   t.merged_into, s.name AS survivor_name, m.merged, t.source, t.created_at, t.updated_at,
                   """ + BESIDE + WITH_OTHERS;

    private static final String ITEM = "SELECT " + COLUMNS + ", " + HOME + " FROM actor t WHERE t.id = ?";

    private final Single single;
    private final ActorRows rows;
    private final Lists lists;
    private final AccessPolicy policy;

    @Inject
    ActorQueries(Single single, ActorRows rows, Lists lists, AccessPolicy policy) {
        this.single = single;
        this.rows = rows;
        this.lists = lists;
        this.policy = policy;
    }

    /** An actor with its entity tag. */
    Optional<Tagged<ActorView>> find(UUID id) {
        return single.find(counting(DETAIL, policy.seesEveryLinkOf(id)), id, row -> new Tagged<>(rows.view(row), tag(row)));
    }

    /** As it reads now, what this transaction wrote included. @throws ProblemException 404 */
    Tagged<ActorView> read(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    /** @return the tag of the detail as it would be read now; empty when there is no such actor */
    Optional<String> etag(UUID id) {
        return single.find(counting(STAMP, policy.seesEveryLinkOf(id)), id, ActorQueries::tag);
    }

    public Optional<ActorItem> findItem(UUID id) {
        return single.find(counting(ITEM, policy.seesEveryLinkOf(id)), id, rows::item);
    }

    Page<ActorItem> list(ActorFilter filter, ActorOrder order, ListOptions options) {
        boolean everyLink = policy.seesEveryLink();
        return lists.page(shown(everyLink), filter.sql(Reference.BOUND), everyLink + "|" + filter.shape(),
                order.ordering(everyLink), options);
    }

    /** What the list shows of an actor. */
    Rows<ActorItem> shown(boolean everyLink) {
        return new Rows<>(counting(COLUMNS, everyLink), HOME, (row, context) -> rows.item(row), ActorItem::id);
    }

    /** The statement with the links counted that the reader sees. */
    String counting(String sql) {
        return counting(sql, policy.seesEveryLink());
    }

    private static String counting(String sql, boolean everyLink) {
        return sql.replace("{links}", everyLink ? "t.link_count" : "t.published_link_count");
    }

    private static String tag(ResultSet row) throws SQLException {
        return ETags.of(row.getLong("version"), row.getString("beside"));
    }
}
