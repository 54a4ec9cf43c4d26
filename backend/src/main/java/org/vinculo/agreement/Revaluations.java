package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import javax.money.MonetaryAmount;
import org.vinculo.agreement.rate.Conversions;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.money.Currencies;

/** Looks at plans at the rates of another day, row by row. */
@ApplicationScoped
class Revaluations {

    static final String LABEL = "REVALUATION";

    private final Conversions conversions;
    private final Currencies currencies;

    @Inject
    Revaluations(Conversions conversions, Currencies currencies) {
        this.conversions = conversions;
        this.currencies = currencies;
    }

    /** By the first kind of rate that is at hand. */
    Revaluation of(AgreementQueries.Told told, LocalDate on) {
        var table = currencies.table();
        var rows = new ArrayList<Revaluation.Row>();
        var missing = new ArrayList<UUID>();
        MonetaryAmount sum = table.zero(told.account());
        for (var contribution : told.plan().contributions()) {
            var conversion = conversions.options(contribution.amount().currency(), told.account(), on).stream().findFirst();
            if (conversion.isEmpty()) {
                missing.add(contribution.id());
                rows.add(new Revaluation.Row(contribution.id(), null, null));
            } else {
                var value = conversion.get().apply(contribution.amount(), table);
                sum = sum.add(table.money(value));
                rows.add(new Revaluation.Row(contribution.id(), value, conversion.get()));
            }
        }
        return new Revaluation(LABEL, on, rows, Amount.of(sum), missing);
    }
}
