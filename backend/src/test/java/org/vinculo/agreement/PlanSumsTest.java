package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.vinculo.actor.ActorRef;
import org.vinculo.actor.ActorType;
import org.vinculo.agreement.call.ContributionKind;
import org.vinculo.agreement.rate.Conversion;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.money.CurrencyTable;

/** Whatever a plan holds: its parts are its total to the last minor unit in every currency, and shares are 100.00. */
class PlanSumsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
    private static final Map<String, Integer> UNITS = Map.of("EUR", 2, "CLP", 0, "KWD", 3, "USD", 2);
    private static final CurrencyTable CURRENCIES = new CurrencyTable(UNITS.entrySet().stream()
            .map(each -> new CurrencyTable.Known(unit(each.getKey(), each.getValue()), null, null)).toList());
    private static final List<AgreementParty> PARTIES = IntStream.range(0, 5).mapToObj(i -> new AgreementParty(
            new ActorRef(new UUID(0x7000, i), "Parte " + i), List.of("AR", "FR", "IT").get(i % 3),
            ActorType.SUBSTATE_ADMINISTRATION, i)).toList();

    private static CurrencyUnit unit(String code, int digits) {
        return CurrencyUnitBuilder.of(code, "test").setDefaultFractionDigits(digits).build();
    }

    @Property
    void partsAreTheTotalAndSharesAreAHundred(@ForAll("plans") List<Contribution> rows, @ForAll("accounts") String account) {
        var valued = rows.stream().map(row -> row.converted(row.conversion(),
                CURRENCIES.amount(row.value().value().setScale(UNITS.get(account), java.math.RoundingMode.HALF_EVEN), account))).toList();
        var totals = PlanSums.of(valued, account, PARTIES, CURRENCIES);
        var whole = sum(valued.stream().map(Contribution::value).toList());
        assertThat(totals.value().value()).isEqualByComparingTo(whole);
        assertThat(totals.value().value().scale()).isEqualTo(UNITS.get(account));
        assertThat(sum(totals.byParty().stream().map(PlanTotals.ByParty::value).toList())).isEqualByComparingTo(whole);
        assertThat(sum(totals.byCountry().stream().map(PlanTotals.ByCountry::value).toList())).isEqualByComparingTo(whole);
        assertThat(sum(totals.byComponent().stream().map(PlanTotals.ByComponent::value).toList())).isEqualByComparingTo(whole);
        totals.byParty().forEach(party -> assertThat(sum(List.of(party.cash(), party.inKind(), party.staffTime())))
                .isEqualByComparingTo(party.value().value()));
        totals.byCurrency().forEach(each -> assertThat(each.value()).isEqualByComparingTo(sum(valued.stream()
                .map(Contribution::amount).filter(amount -> amount.currency().equals(each.currency())).toList())));
        assertThat(totals.byCurrency().stream().map(Amount::currency).collect(Collectors.toSet()))
                .isEqualTo(valued.stream().map(row -> row.amount().currency()).collect(Collectors.toSet()));
        var hundred = whole.signum() == 0 ? "0.00" : "100.00";
        assertThat(add(totals.byParty().stream().map(PlanTotals.ByParty::share).toList())).isEqualTo(hundred);
        assertThat(add(totals.byCountry().stream().map(PlanTotals.ByCountry::share).toList())).isEqualTo(hundred);
    }

    @Property
    void theOrderOfRowsChangesNoFigure(@ForAll("plans") List<Contribution> rows, @ForAll long seed) {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        var one = PlanSums.of(rows, "EUR", PARTIES, CURRENCIES);
        var other = PlanSums.of(shuffled, "EUR", PARTIES, CURRENCIES);
        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.byParty()).isEqualTo(one.byParty());
        assertThat(other.byCountry()).isEqualTo(one.byCountry());
        assertThat(other.byCurrency()).isEqualTo(one.byCurrency());
        assertThat(other.byComponent()).containsExactlyInAnyOrderElementsOf(one.byComponent());
        assertThat(other.parity()).isEqualTo(one.parity());
    }

    @Provide
    Arbitrary<String> accounts() {
        return Arbitraries.of(UNITS.keySet());
    }

    @Provide
    Arbitrary<List<Contribution>> plans() {
        var row = Combinators.combine(Arbitraries.of(PARTIES), Arbitraries.of(ContributionKind.class), Arbitraries.of(UNITS.keySet()),
                Arbitraries.longs().between(1, 9_999_999_999_999L), Arbitraries.longs().between(0, 9_999_999_999_999L),
                Arbitraries.of("Ingeniería", "Obra", "").injectNull(0.2)).as((party, kind, currency, amount, value, component) ->
                        new Contribution(UUID.randomUUID(), party.actor().id(), kind, "x", component == null || component.isEmpty() ? null : component,
                                CURRENCIES.amount(BigDecimal.valueOf(amount, UNITS.get(currency)), currency), null, null, DAY,
                                Conversion.identity(currency), CURRENCIES.amount(BigDecimal.valueOf(value, 2), "EUR")));
        return row.list().ofMaxSize(30);
    }

    private static BigDecimal sum(List<Amount> amounts) {
        return amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String add(List<String> shares) {
        return shares.stream().map(BigDecimal::new).reduce(new BigDecimal("0.00"), BigDecimal::add).toPlainString();
    }
}
