package org.vinculo.agreement.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.money.AmountRules;
import org.vinculo.shared.money.Currencies;
import org.vinculo.shared.money.CurrencyTable;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.text.DateRules;

/** Answers how to convert, for people who are about to choose. */
@ApplicationScoped
class ConversionAnswers {

    private final Conversions conversions;
    private final Currencies currencies;

    @Inject
    ConversionAnswers(Conversions conversions, Currencies currencies) {
        this.conversions = conversions;
        this.currencies = currencies;
    }

    /** @throws ProblemException 400 when a currency is unknown or was no money on that day, or the amount is none */
    ConversionOptions answer(ConversionQuestion question) {
        var table = currencies.table();
        var amount = checked(question, table);
        var options = conversions.options(question.from(), question.to(), question.date()).stream()
                .map(option -> amount == null ? option : option.of(amount, table)).toList();
        return new ConversionOptions(question.from(), question.to(), question.date(), amount, options);
    }

    private static @Nullable Amount checked(ConversionQuestion question, CurrencyTable table) {
        var errors = new ArrayList<FieldError>();
        DateRules.inRange(question.date(), "date", errors);
        table.complaint(question.from(), "from", question.date()).ifPresent(errors::add);
        table.complaint(question.to(), "to", question.date()).ifPresent(errors::add);
        Amount amount = null;
        if (errors.isEmpty() && question.amount() != null) {
            amount = AmountRules.checked(new Amount(question.amount(), question.from()), "", question.date(),
                    table, errors);
        }
        if (!errors.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER,
                    errors.stream().map(ConversionAnswers::ofParameter).toList());
        }
        return amount;
    }

    /** The rules of bodies point into bodies; here parameters are meant. */
    private static FieldError ofParameter(FieldError error) {
        return new FieldError(FieldError.Kind.PARAMETER, error.place().replace("/", ""), error.code(), error.arguments());
    }
}
