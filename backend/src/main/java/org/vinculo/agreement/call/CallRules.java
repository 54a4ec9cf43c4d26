package org.vinculo.agreement.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.vinculo.catalogue.Countries;
import org.vinculo.shared.money.Currencies;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.text.DateRules;
import org.vinculo.shared.text.TextRules;

/** What a call can be. */
@ApplicationScoped
class CallRules {

    private static final int LONGEST_CODE = 50;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NOTES = 5000;

    private final Currencies currencies;
    private final Countries countries;
    private final Validator validator;

    @Inject
    CallRules(Currencies currencies, Countries countries, Validator validator) {
        this.currencies = currencies;
        this.countries = countries;
        this.validator = validator;
    }

    /** @return the draft with its texts in their one form @throws ProblemException 422 */
    CallDraft checked(CallDraft draft) {
        var errors = new ArrayList<FieldError>();
        var table = currencies.table();
        if (!countries.selectable(draft.country())) {
            errors.add(FieldError.at("/country", "unknown-country"));
        }
        table.complaint(draft.currency(), "/currency", draft.opensOn()).ifPresent(errors::add);
        var facts = clean(draft.facts(), errors);
        var caps = draft.caps() == null || !table.isKnown(draft.currency()) ? List.<Cap>of()
                : new CapRules(table, draft.currency(), errors).checked(draft.caps(), "/caps");
        refuse(errors);
        return new CallDraft(draft.id(), facts.code(), facts.title(), draft.country(), facts.opensOn(), facts.closesOn(),
                draft.currency(), facts.notes(), caps);
    }

    /** @throws ProblemException 422 */
    CallFacts checked(CallFacts facts) {
        var violations = validator.validate(facts);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        var errors = new ArrayList<FieldError>();
        var clean = clean(facts, errors);
        refuse(errors);
        return clean;
    }

    /** @throws ProblemException 422 */
    List<Cap> checked(List<Cap> caps, String currency) {
        var errors = new ArrayList<FieldError>();
        var clean = new CapRules(currencies.table(), currency, errors).checked(caps, "");
        refuse(errors);
        return clean;
    }

    private static CallFacts clean(CallFacts facts, List<FieldError> errors) {
        DateRules.inRange(facts.opensOn(), "/opensOn", errors);
        DateRules.inRange(facts.closesOn(), "/closesOn", errors);
        if (facts.closesOn().isBefore(facts.opensOn())) {
            errors.add(FieldError.at("/closesOn", "before-start", facts.opensOn()));
        }
        return new CallFacts(TextRules.line(facts.code(), "/code", LONGEST_CODE, errors),
                TextRules.line(facts.title(), "/title", LONGEST_TITLE, errors), facts.opensOn(), facts.closesOn(),
                facts.notes() == null ? null : TextRules.lines(facts.notes(), "/notes", LONGEST_NOTES, errors));
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
    }
}
