package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.listing.Lists;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Rows;
import org.vinculo.shared.money.Currencies;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Sight;
import org.vinculo.shared.sql.Single;

/** Reads agreements, of which the reader sees some or all, and of those some only as the public does. */
@ApplicationScoped
public class AgreementQueries {

    private static final String COLUMNS = """
            t.id, t.version, t.title, t.code, t.link_id, t.state, t.account_currency, t.value, t.shares, t.signed_on, t.closes_on,
            t.visibility, t.updated_at""";

    private final Single single;
    private final AgreementRows rows;
    private final Lists lists;
    private final LinkPolicy policy;
    private final Currencies currencies;
    private final Rows<AgreementItem> shown;

    @Inject
    AgreementQueries(Single single, AgreementRows rows, Lists lists, LinkPolicy policy, Currencies currencies) {
        this.single = single;
        this.rows = rows;
        this.lists = lists;
        this.policy = policy;
        this.currencies = currencies;
        this.shown = new Rows<>(COLUMNS, "minor_units(t.account_currency) AS minor_units, " + AgreementSql.LINK + " AS link, "
                + AgreementSql.PARTIES + " AS parties", (row, context) -> rows.item(row), AgreementItem::id);
    }

    /** What the list shows of an agreement. */
    Rows<AgreementItem> shown() {
        return shown;
    }

    Page<AgreementItem> list(AgreementFilter filter, AgreementOrder order, ListOptions options) {
        return lists.page(shown, filter.sql(Reference.BOUND, policy.sight()), filter.shape(), order.ordering(), options);
    }

    /** An agreement whole, and whether the reader sees it so or only as the public does. */
    record Whole(AgreementView record, long shown, boolean behind) {

        /** As the reader may see it. */
        Tagged<AgreementView> forReader() {
            return new Tagged<>(behind ? record : record.forThePublic(), ETags.of(record.version(), shown, behind));
        }
    }

    /** An agreement with its entity tag, if there is one that the reader sees. */
    Optional<Tagged<AgreementView>> find(UUID id) {
        return whole(id, policy.sight()).map(Whole::forReader);
    }

    Optional<Whole> whole(UUID id, Sight sight) {
        return single.find(AgreementSql.DETAIL + where(sight), id, row -> new Whole(rows.view(row, currencies.table()),
                row.getLong("shown"), behind(row)));
    }

    /** @return the tag of the detail as it would be read now; empty when there is none for the reader */
    Optional<String> etag(UUID id) {
        return single.find(AgreementSql.STAMP + where(policy.sight()), id,
                row -> ETags.of(row.getLong("version"), row.getLong("shown"), behind(row)));
    }

    /** A plan with the parties as they are now, and the terms it was signed on. */
    record Told(Plan plan, List<AgreementParty> parties, String account, @Nullable String terms) {
    }

    /** Empty when there is no such plan for the reader: the public sees those that were signed. */
    Optional<Told> plan(UUID id, int number) {
        return single.<Optional<Told>>find(AgreementSql.plan(number) + where(policy.sight()), id, row -> {
            var behind = behind(row);
            if (!behind && PlanState.valueOf(row.getString("state")) != PlanState.SIGNED) {
                return Optional.empty();
            }
            var plan = rows.plan(row, currencies.table());
            return Optional.of(new Told(behind ? plan : plan.forThePublic(), rows.parties(row),
                    row.getString("account_currency"), row.getString("terms")));
        }).flatMap(told -> told);
    }

    /**
     * How an agreement stands to the reader.
     *
     * @param behind whether they see more of it than the public
     * @param countries of its link's partners
     */
    record Standing(AgreementState state, boolean behind, List<String> countries) {
    }

    /** Empty when there is no such agreement for the reader. */
    Optional<Standing> standing(UUID id) {
        return single.find(AgreementSql.STANDING + where(policy.sight()), id, row -> new Standing(
                AgreementState.valueOf(row.getString("state")), behind(row), List.of((String[]) row.getArray("countries").getArray())));
    }

    /** Whether the reader sees an agreement if there is one. */
    boolean sees(UUID id) {
        var sight = policy.sight();
        return sight.all() || single.find("SELECT FROM agreement t" + where(sight), id, row -> true).isPresent();
    }

    /** Whether the reader sees more of an agreement than the public; empty when they do not see it at all. */
    Optional<Boolean> insight(UUID id) {
        return single.find(AgreementSql.STAMP + where(policy.sight()), id, this::behind);
    }

    private boolean behind(ResultSet row) throws SQLException {
        return policy.seesBehind(List.of((UUID[]) row.getArray("insiders").getArray()));
    }

    private static String where(Sight sight) {
        return " WHERE t.id = ? AND " + AgreementSql.seen(sight);
    }
}
