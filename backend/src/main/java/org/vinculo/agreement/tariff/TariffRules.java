package org.vinculo.agreement.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vinculo.catalogue.Countries;
import org.vinculo.shared.money.AmountRules;
import org.vinculo.shared.money.Currencies;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.text.DateRules;
import org.vinculo.shared.text.TextRules;

/** What a tariff can be. */
@ApplicationScoped
class TariffRules {

    private static final int LONGEST = 200;

    private final Currencies currencies;
    private final Countries countries;
    private final Validator validator;

    @Inject
    TariffRules(Currencies currencies, Countries countries, Validator validator) {
        this.currencies = currencies;
        this.countries = countries;
        this.validator = validator;
    }

    /** @return the draft with its texts and its amount in their one form @throws ProblemException 422 */
    TariffDraft checked(TariffDraft draft) {
        var errors = new ArrayList<FieldError>();
        var hourly = AmountRules.checked(draft.hourly(), "/hourly", draft.validFrom(), currencies.table(), errors);
        if (draft.country() != null && !countries.selectable(draft.country())) {
            errors.add(FieldError.at("/country", "unknown-country"));
        }
        var names = TextRules.names(draft.names(), "/names", LONGEST, errors);
        var source = TextRules.line(draft.source(), "/source", LONGEST, errors);
        checkEnd(draft.validFrom(), draft.validUntil(), errors);
        refuse(errors);
        return new TariffDraft(draft.id(), draft.category(), names, draft.country(), Objects.requireNonNull(hourly),
                draft.validFrom(), draft.validUntil(), source);
    }

    /** @throws ProblemException 422 */
    TariffFacts checked(TariffFacts facts, LocalDate validFrom) {
        var violations = validator.validate(facts);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        var errors = new ArrayList<FieldError>();
        var clean = new TariffFacts(TextRules.names(facts.names(), "/names", LONGEST, errors), facts.validUntil(),
                TextRules.line(facts.source(), "/source", LONGEST, errors));
        checkEnd(validFrom, facts.validUntil(), errors);
        refuse(errors);
        return clean;
    }

    private static void checkEnd(LocalDate from, @Nullable LocalDate until, List<FieldError> errors) {
        DateRules.inRange(from, "/validFrom", errors);
        DateRules.inRange(until, "/validUntil", errors);
        if (until != null && until.isBefore(from)) {
            errors.add(FieldError.at("/validUntil", "before-start", from));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
    }
}
