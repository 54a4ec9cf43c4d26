package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.listing.Lists;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Rows;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Sight;
import org.vinculo.shared.sql.Single;

/** Reads links, of which the reader sees some or all: one statement a request, the page cut out before any join. */
@ApplicationScoped
public class LinkQueries {

    private static final String COLUMNS = """
            t.id, t.version, t.title, t.label, t.type, t.state, t.themes, t.started_on, t.planned_end,
            t.last_confirmed_on, t.visibility""";

    private final Single single;
    private final LinkRows rows;
    private final Lists lists;
    private final LinkPolicy policy;
    private final Rows<LinkItem> shown;

    @Inject
    LinkQueries(Single single, LinkRows rows, Lists lists, LinkPolicy policy) {
        this.single = single;
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
        return single.find(LinkSql.DETAIL + " WHERE t.id = ? AND " + LinkFilter.condition(sight), id,
                row -> new Tagged<>(rows.view(row), tag(row)));
    }

    /** @return the tag of the detail as it would be read now; empty when there is none for the reader */
    Optional<String> etag(UUID id) {
        return single.find(LinkSql.STAMP + " WHERE t.id = ? AND " + LinkFilter.condition(policy.sight()), id, LinkQueries::tag);
    }

    /** Who takes part in a link, and the partners' countries: what it depends on who may write it. */
    record Standing(Set<UUID> actors, List<String> countries) {
    }

    /** Empty when there is no such link for the reader. */
    Optional<Standing> standing(UUID id) {
        return single.find("SELECT t.actors, t.countries FROM link t WHERE t.id = ? AND "
                + LinkFilter.condition(policy.sight()), id, row -> new Standing(
                        Set.of((UUID[]) row.getArray("actors").getArray()),
                        List.of((String[]) row.getArray("countries").getArray())));
    }

    /** Whether the reader sees a link if there is one: who sees them all need not be asked about this one. */
    boolean sees(UUID id) {
        var sight = policy.sight();
        return sight.all() || single.find("SELECT FROM link t WHERE t.id = ? AND " + LinkFilter.condition(sight), id,
                row -> true).isPresent();
    }

    private static String tag(ResultSet row) throws SQLException {
        return ETags.of(row.getLong("version"), row.getLong("shown"));
    }
}
