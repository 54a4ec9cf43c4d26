package org.vinculo.agreement.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds how amounts of one currency became amounts of another on a day. */
@ApplicationScoped
public class Conversions {

    private final RateQueries rates;

    @Inject
    Conversions(RateQueries rates) {
        this.rates = rates;
    }

    /**
     * By rates of one kind: of the day or at most ten days before it, or the average of its year or else of the last
     * year before it.
     *
     * @return empty when no rates of this kind are at hand
     */
    public Optional<Conversion> at(String from, String to, LocalDate valueDate, RateKind kind) {
        return new RateChoice(rates.between(from, to, valueDate, List.of(kind)), kind, valueDate).between(from, to);
    }

    /** One for each kind that is at hand, daily rates first. */
    public List<Conversion> options(String from, String to, LocalDate valueDate) {
        if (from.equals(to)) {
            return List.of(Conversion.identity(from));
        }
        var kinds = Arrays.asList(RateKind.values());
        var all = rates.between(from, to, valueDate, kinds);
        return kinds.stream().flatMap(kind -> new RateChoice(all, kind, valueDate).between(from, to).stream()).toList();
    }
}
