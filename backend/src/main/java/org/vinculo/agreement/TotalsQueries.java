package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.rate.Conversion;
import org.vinculo.agreement.rate.Conversions;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.money.Currencies;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.security.LinkPolicy;

/** Adds the agreements of a list up, those that the reader sees and no others. */
@ApplicationScoped
class TotalsQueries {

    private final Jdbi jdbi;
    private final LinkPolicy policy;
    private final Currencies currencies;
    private final Conversions conversions;

    @Inject
    TotalsQueries(Jdbi jdbi, LinkPolicy policy, Currencies currencies, Conversions conversions) {
        this.jdbi = jdbi;
        this.policy = policy;
        this.currencies = currencies;
        this.conversions = conversions;
    }

    /** @throws ProblemException 400 for a currency that there is not */
    AgreementTotals of(AgreementFilter filter, @Nullable String in, @Nullable LocalDate on) {
        var table = currencies.table();
        if (in != null && !table.isKnown(in)) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, FieldError.parameter("in", "currency-unknown", in));
        }
        var selection = filter.sql(Reference.BOUND, policy.sight());
        var totals = jdbi.withHandle(handle -> selection.bindTo(handle.createQuery("""
                SELECT account_currency, sum(value) AS value, count(*) AS agreements FROM (%s) s
                 GROUP BY account_currency ORDER BY account_currency""".formatted(selection.select("t.account_currency, t.value"))))
                .map((row, context) -> new AgreementTotals.ByCurrency(row.getString("account_currency"),
                        table.amount(row.getBigDecimal("value"), row.getString("account_currency")), row.getLong("agreements")))
                .list());
        return new AgreementTotals(totals.stream().mapToLong(AgreementTotals.ByCurrency::agreements).sum(), totals,
                in == null ? null : revalued(totals, in, on == null ? LocalDate.now(ZoneOffset.UTC) : on));
    }

    private AgreementTotals.Revalued revalued(List<AgreementTotals.ByCurrency> totals, String in, LocalDate on) {
        var table = currencies.table();
        var made = new ArrayList<Conversion>();
        var leftOut = new ArrayList<Amount>();
        MonetaryAmount sum = table.zero(in);
        for (var total : totals) {
            var conversion = conversions.options(total.currency(), in, on).stream().findFirst();
            if (conversion.isEmpty()) {
                leftOut.add(total.value());
            } else {
                sum = sum.add(table.money(conversion.get().apply(total.value(), table)));
                made.add(conversion.get().of(total.value(), table));
            }
        }
        return new AgreementTotals.Revalued(Revaluations.LABEL, in, Amount.of(sum), on, made, leftOut);
    }
}
