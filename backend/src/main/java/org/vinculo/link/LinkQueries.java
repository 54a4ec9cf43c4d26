package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.listing.Lists;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Rows;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Sight;

/** Reads links, of which the reader sees some or all: one statement a request, the page cut out before any join. */
@ApplicationScoped
public class LinkQueries {

    private static final String COLUMNS = """
            t.id, t.version, t.title, t.label, t.type, t.state, t.themes, t.started_on, t.planned_end,
            t.last_confirmed_on, t.visibility""";

    private final Jdbi jdbi;
    private final LinkRows rows;
    private final Lists lists;
    private final LinkPolicy policy;
    private final Rows<LinkItem> shown;

    @Inject
    LinkQueries(Jdbi jdbi, LinkRows rows, Lists lists, LinkPolicy policy) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.lists = lists;
        this.policy = policy;
        this.shown = new Rows<>(COLUMNS, LinkSql.PARTNERS + " AS partners", (row, context) -> rows.item(row), LinkItem::id);
    }

    /** What the list shows of a link. */
    Rows<LinkItem> shown() {
        return shown;
    }

    Page<LinkItem> list(LinkFilter filter, LinkOrder order, ListOptions options) {
        var sight = policy.sight();
        return lists.page(shown, filter.sql(Reference.BOUND, sight), filter.shape(), order.ordering(), options);
    }

    /** A link with its entity tag, if there is one that the reader sees. */
    Optional<Tagged<LinkView>> find(UUID id) {
        return find(id, policy.sight());
    }

    /** What somebody who is just writing it reads, whatever they see afterwards. */
    Optional<Tagged<LinkView>> find(UUID id, Sight sight) {
        return jdbi.withHandle(handle -> handle
                .createQuery(LinkSql.DETAIL + " WHERE t.id = :id AND " + LinkFilter.condition(sight)).bind("id", id)
                .map((row, context) -> new Tagged<>(rows.view(row), tag(row))).findOne());
    }

    /** @return the tag of the detail as it would be read now; empty when there is none for the reader */
    Optional<String> etag(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(LinkSql.STAMP
                + " WHERE t.id = :id AND " + LinkFilter.condition(policy.sight())).bind("id", id)
                .map((row, context) -> tag(row)).findOne());
    }

    boolean sees(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM link t WHERE t.id = :id AND "
                + LinkFilter.condition(policy.sight()) + ")").bind("id", id).mapTo(Boolean.class).one());
    }

    private static String tag(ResultSet row) throws SQLException {
        return ETags.of(row.getLong("version"), row.getString("partners"), row.getString("facilitators"));
    }
}
