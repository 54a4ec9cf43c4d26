package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.call.Calls;
import org.vinculo.shared.money.AmountRules;
import org.vinculo.shared.money.Currencies;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.text.DateRules;
import org.vinculo.shared.text.TextRules;

/** What people state about an agreement, with clean texts and amounts, held to the rules. */
@ApplicationScoped
class AgreementStatements {

    private final Validator validator;
    private final Currencies currencies;
    private final Calls calls;

    @Inject
    AgreementStatements(Validator validator, Currencies currencies, Calls calls) {
        this.validator = validator;
        this.currencies = currencies;
        this.calls = calls;
    }

    /**
     * The same facts with their texts composed (NFC) and trimmed, amounts in their one written form, each language once.
     *
     * @param before what was stated already: what is not changed is not held to what may have become of it since
     * @throws ProblemException 422 naming every place that is wrong
     * @throws ConstraintViolationException likewise, for what the record's annotations say
     */
    AgreementFacts checked(AgreementFacts facts, @Nullable AgreementFacts before) {
        var broken = validator.validate(facts);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        var errors = new ArrayList<FieldError>();
        var table = currencies.table();
        if (before == null || !facts.accountCurrency().equals(before.accountCurrency())) {
            var day = facts.effectiveOn() == null ? LocalDate.now(ZoneOffset.UTC) : facts.effectiveOn();
            table.complaint(facts.accountCurrency(), "/accountCurrency", day).ifPresent(errors::add);
        }
        var base = facts.statedBase() == null ? null : AmountRules.checked(facts.statedBase(), "/statedBase", null, table, errors);
        if (base != null && !base.currency().equals(facts.accountCurrency())) {
            errors.add(FieldError.at("/statedBase/currency", "not-the-accounts-currency", facts.accountCurrency()));
        }
        call(facts, before, errors);
        DateRules.inRange(facts.effectiveOn(), "/effectiveOn", errors);
        DateRules.inRange(facts.closesOn(), "/closesOn", errors);
        DateRules.inOrder(facts.effectiveOn(), facts.closesOn(), "/closesOn", errors);
        var clean = new AgreementFacts(TextRules.line(facts.title(), "/title", 300, errors),
                TextRules.optionalLine(facts.code(), "/code", 100, errors), facts.callId(), facts.accountCurrency(), base,
                facts.effectiveOn(), facts.closesOn(), facts.written().stream().distinct().toList());
        refuse(errors);
        return clean;
    }

    private void call(AgreementFacts facts, @Nullable AgreementFacts before, List<FieldError> errors) {
        if (facts.callId() == null || before != null && Objects.equals(facts.callId(), before.callId())
                && facts.accountCurrency().equals(before.accountCurrency())) {
            return;
        }
        var call = calls.find(facts.callId());
        if (call.isEmpty()) {
            errors.add(FieldError.at("/callId", "unknown-call"));
        } else if (!call.get().currency().equals(facts.accountCurrency())) {
            errors.add(FieldError.at("/accountCurrency", "not-the-calls-currency", call.get().currency()));
        }
    }

    /** @throws ProblemException 422 */
    String reason(String reason) {
        var errors = new ArrayList<FieldError>();
        var clean = TextRules.lines(reason, "/reason", 2_000, errors);
        refuse(errors);
        return clean;
    }

    /** @throws ProblemException 422 when a day lies in the future, or before another that it follows */
    void happened(LocalDate on, @Nullable LocalDate after) {
        var errors = new ArrayList<FieldError>();
        DateRules.happened(on, "/on", errors);
        DateRules.inOrder(after, on, "/on", errors);
        refuse(errors);
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
    }
}
