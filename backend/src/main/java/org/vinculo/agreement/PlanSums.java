package org.vinculo.agreement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.call.ContributionKind;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.money.CurrencyTable;
import org.vinculo.shared.money.Parity;
import org.vinculo.shared.money.Shares;

/** Adds a plan's rows up. Pure: sums of rounded rows, so that nothing comes or goes between a total and its rows. */
final class PlanSums {

    private final List<Contribution> rows;
    private final String account;
    private final CurrencyTable currencies;

    private PlanSums(List<Contribution> rows, String account, CurrencyTable currencies) {
        this.rows = rows;
        this.account = account;
        this.currencies = currencies;
    }

    /** @param parties in their order; every row is of one of them */
    static PlanTotals of(List<Contribution> rows, String account, List<AgreementParty> parties, CurrencyTable currencies) {
        var sums = new PlanSums(rows, account, currencies);
        var countries = sums.countries(parties);
        return new PlanTotals(Amount.of(sums.value(row -> true)), sums.byParty(parties), countries, sums.byCurrency(),
                sums.byComponent(), parity(countries));
    }

    private List<PlanTotals.ByParty> byParty(List<AgreementParty> parties) {
        var values = new LinkedHashMap<String, BigDecimal>();
        parties.forEach(party -> values.put(party.actor().id().toString(), number(value(of(party)))));
        var shares = Shares.of(values);
        return parties.stream().map(party -> new PlanTotals.ByParty(party.actor().id(), party.country(),
                kind(party, ContributionKind.CASH), kind(party, ContributionKind.IN_KIND),
                kind(party, ContributionKind.STAFF_TIME), Amount.of(value(of(party))),
                shares.get(party.actor().id().toString()).toPlainString())).toList();
    }

    private List<PlanTotals.ByCountry> countries(List<AgreementParty> parties) {
        var homes = parties.stream().collect(Collectors.toMap(party -> party.actor().id(), AgreementParty::country));
        var sums = new TreeMap<String, MonetaryAmount>();
        homes.values().forEach(country -> sums.put(country, value(row -> country.equals(homes.get(row.partyId())))));
        var values = new TreeMap<String, BigDecimal>();
        sums.forEach((country, sum) -> values.put(country, number(sum)));
        var shares = Shares.of(values);
        return sums.entrySet().stream().map(each -> new PlanTotals.ByCountry(each.getKey(), Amount.of(each.getValue()),
                shares.get(each.getKey()).toPlainString())).toList();
    }

    private List<Amount> byCurrency() {
        var byCode = grouped(row -> row.amount().currency());
        return new TreeMap<>(byCode).entrySet().stream().map(each -> Amount.of(sum(each.getKey(),
                each.getValue().stream().map(Contribution::amount).toList()))).toList();
    }

    /** Named ones in the order in which they come first, what finances nothing in particular last. */
    private List<PlanTotals.ByComponent> byComponent() {
        var named = grouped(row -> row.component() == null ? "" : row.component());
        return named.keySet().stream().sorted((one, other) -> Boolean.compare(one.isEmpty(), other.isEmpty()))
                .map(name -> new PlanTotals.ByComponent(name.isEmpty() ? null : name,
                        Amount.of(sum(account, named.get(name).stream().map(Contribution::value).toList())))).toList();
    }

    private Map<String, List<Contribution>> grouped(Function<Contribution, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    /** Shares round; parity is of the values themselves. */
    private static @Nullable String parity(List<PlanTotals.ByCountry> countries) {
        var parity = Parity.of(countries.stream().map(each -> each.value().value()).toList());
        return parity == null ? null : parity.toPlainString();
    }

    private static Predicate<Contribution> of(AgreementParty party) {
        return row -> row.partyId().equals(party.actor().id());
    }

    private Amount kind(AgreementParty party, ContributionKind kind) {
        return Amount.of(value(of(party).and(row -> row.kind() == kind)));
    }

    private MonetaryAmount value(Predicate<Contribution> which) {
        return sum(account, rows.stream().filter(which).map(Contribution::value).toList());
    }

    private MonetaryAmount sum(String currency, Collection<Amount> amounts) {
        return amounts.stream().map(currencies::money).reduce(currencies.zero(currency), MonetaryAmount::add);
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }
}
