package org.vinculo.agreement.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.listing.Lists;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Rows;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.sql.Single;

/** Reads exchange rates. */
@ApplicationScoped
class RateQueries {

    static final String COLUMNS =
            "t.id, t.kind, t.base, t.currency, t.rate, t.date, t.source, t.reason, t.recorded_by, t.recorded_at, "
                    + "t.withdrawn_at";

    static final String BETWEEN = """
            SELECT %s
              FROM unnest(:kinds::text[], :from::date[], :until::date[]) AS k (kind, "from", until)
             CROSS JOIN unnest(:bases::text[], :currencies::text[]) AS p (base, currency)
             CROSS JOIN LATERAL (
               SELECT r.* FROM exchange_rate r
                WHERE r.kind = k.kind AND r.base = p.base AND r.currency = p.currency AND r.withdrawn_at IS NULL
                  AND r.date BETWEEN k."from" AND k.until
                ORDER BY r.date DESC, r.recorded_at DESC, r.id DESC LIMIT 200) t""".formatted(COLUMNS);

    private static final String ONE = "SELECT " + COLUMNS + " FROM exchange_rate t WHERE t.id = ?";

    /** What the list shows; nothing is joined to it. */
    static final Rows<ExchangeRate> SHOWN = new Rows<>(COLUMNS, "NULL AS beside", (row, context) -> rate(row), ExchangeRate::id);

    private final Jdbi jdbi;
    private final Single single;
    private final Lists lists;

    @Inject
    RateQueries(Jdbi jdbi, Single single, Lists lists) {
        this.jdbi = jdbi;
        this.single = single;
        this.lists = lists;
    }

    Page<ExchangeRate> list(RateFilter filter, RateOrder order, ListOptions options) {
        return lists.page(SHOWN, filter.sql(Reference.BOUND), filter.shape(), order.ordering(), options);
    }

    Optional<ExchangeRate> find(UUID id) {
        return single.find(ONE, id, RateQueries::rate);
    }

    /** @throws ProblemException 404 */
    ExchangeRate read(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    /** Of a rate that was checked. */
    void add(UUID id, RateDraft rate, String by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO exchange_rate (id, kind, base, currency, rate, date, source, reason, recorded_by)
                VALUES (:id, 'MANUAL', :base, :currency, :rate::numeric, :date, :source, :reason, :by)""")
                .bind("id", id).bind("base", rate.base()).bind("currency", rate.currency()).bind("rate", rate.rate())
                .bind("date", rate.date()).bind("source", rate.source()).bind("reason", rate.reason()).bind("by", by)
                .execute());
    }

    /** All rates that may serve for amounts of a day, among two currencies and those that lie between them. */
    List<ExchangeRate> between(String from, String to, LocalDate day, Collection<RateKind> kinds) {
        var pairs = pairs(from, to);
        return jdbi.withHandle(handle -> handle.createQuery(BETWEEN)
                .bindArray("kinds", String.class, kinds.stream().map(Enum::name).toList())
                .bindArray("from", String.class,
                        kinds.stream().map(kind -> RateChoice.oldest(kind, day).toString()).toList())
                .bindArray("until", String.class,
                        kinds.stream().map(kind -> RateChoice.newest(kind, day).toString()).toList())
                .bindArray("bases", String.class, pairs.stream().map(List::getFirst).toList())
                .bindArray("currencies", String.class, pairs.stream().map(List::getLast).toList())
                .map((row, context) -> rate(row)).list());
    }

    private static List<List<String>> pairs(String from, String to) {
        var ends = new ArrayList<>(List.of(from, to));
        RateChoice.PIVOTS.stream().filter(pivot -> !ends.contains(pivot)).forEach(ends::add);
        return ends.stream().flatMap(base -> ends.stream().filter(currency -> !currency.equals(base))
                .map(currency -> List.of(base, currency))).toList();
    }

    static ExchangeRate rate(ResultSet row) throws SQLException {
        return new ExchangeRate(row.getObject("id", UUID.class), RateKind.valueOf(row.getString("kind")),
                row.getString("base"), row.getString("currency"),
                row.getBigDecimal("rate").stripTrailingZeros().toPlainString(), row.getObject("date", LocalDate.class),
                row.getString("source"), row.getString("reason"), row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(), withdrawn(row));
    }

    private static @Nullable Instant withdrawn(ResultSet row) throws SQLException {
        var at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
