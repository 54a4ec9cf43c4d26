package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vinculo.agreement.rate.Conversions;
import org.vinculo.agreement.tariff.Tariffs;
import org.vinculo.shared.money.Currencies;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;

/** Makes contributions of what people state: amounts held to their currencies, hours to tariffs, and all of it converted. */
@ApplicationScoped
class Valuations {

    private final Currencies currencies;
    private final Tariffs tariffs;
    private final Conversions conversions;

    @Inject
    Valuations(Currencies currencies, Tariffs tariffs, Conversions conversions) {
        this.currencies = currencies;
        this.tariffs = tariffs;
        this.conversions = conversions;
    }

    /**
     * @param present rows of the plan, which keep what they were converted with as long as nothing about that changes
     * @param pointer where the list stands in the request
     * @throws ProblemException 422 naming every place that is wrong
     */
    List<Contribution> of(List<ContributionDraft> drafts, AgreementView agreement, List<Contribution> present, String pointer) {
        GivenRowIds.requireFew(drafts, pointer);
        var named = drafts.stream().map(ContributionDraft::tariffId).filter(Objects::nonNull).distinct().toList();
        var valuation = new Valuation(currencies.table(), conversions, named.isEmpty() ? Map.of() : tariffs.find(named),
                agreement.accountCurrency(), agreement.parties(), present);
        var rows = new ArrayList<Contribution>();
        for (int i = 0; i < drafts.size(); i++) {
            valuation.of(drafts.get(i), pointer + "/" + i).ifPresent(rows::add);
        }
        AgreementStatements.refuse(valuation.errors());
        return rows;
    }

    /**
     * The same contributions in an account of another currency, each converted again as of its value date and by rates of
     * the kind it had.
     *
     * @throws ProblemException 422 when there is no such rate, or a rate was stated for one of them by hand
     */
    List<Contribution> into(String account, List<Contribution> rows) {
        var table = currencies.table();
        var errors = new ArrayList<FieldError>();
        var converted = new ArrayList<Contribution>();
        for (var row : rows) {
            var choice = new ConversionChoice(conversions, row.amount().currency(), account, row.valueDate());
            choice.again(row.conversion(), "/accountCurrency", errors).ifPresent(conversion ->
                    converted.add(row.converted(conversion, conversion.apply(row.amount(), table))));
        }
        AgreementStatements.refuse(errors);
        return converted;
    }
}
