package org.vinculo.agreement.call;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.money.AmountRules;
import org.vinculo.shared.money.CurrencyTable;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.text.TextRules;

/** What caps can be: rules whose answer is never in doubt. */
final class CapRules {

    private static final int LONGEST_NAME = 300;
    private static final int PERCENT_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    private final CurrencyTable currencies;
    private final String currency;
    private final List<FieldError> errors;

    /** @param currency of the call, which is on record @param errors where what is wrong is noted */
    CapRules(CurrencyTable currencies, String currency, List<FieldError> errors) {
        this.currencies = currencies;
        this.currency = currency;
        this.errors = errors;
    }

    List<Cap> checked(List<Cap> caps, String pointer) {
        var codes = new HashSet<String>();
        var clean = new ArrayList<Cap>();
        for (int i = 0; i < caps.size(); i++) {
            var place = pointer + "/" + i;
            if (!codes.add(caps.get(i).code())) {
                errors.add(FieldError.at(place + "/code", "repeated"));
            }
            clean.add(checked(caps.get(i), place));
        }
        return clean;
    }

    private Cap checked(Cap cap, String place) {
        if (cap.base() != null && cap.base().isStated() && cap.base().selection() != null) {
            errors.add(FieldError.at(place + "/base/selection", "stated-or-selected"));
        }
        boolean counts = cap.measure().asCounted()
                || cap.base() != null && cap.base().selection() != null && cap.base().selection().asCounted();
        if (cap.effect() == CapEffect.COUNTS_AT_MOST && counts) {
            errors.add(FieldError.at(place + (cap.measure().asCounted() ? "/measure/counted" : "/base/selection/counted"),
                    "counted-by-itself"));
        }
        var limit = cap.base() == null ? amount(cap.limit(), place + "/limit") : percent(cap.limit(), place + "/limit");
        return new Cap(cap.code(), TextRules.names(cap.names(), place + "/names", LONGEST_NAME, errors), cap.effect(),
                cap.measure(), cap.base(), limit, cap.each());
    }

    private String amount(String limit, String pointer) {
        var found = new ArrayList<FieldError>();
        var amount = AmountRules.checked(new Amount(limit, currency), "", null, currencies, found);
        found.forEach(error -> errors.add(FieldError.at(pointer, error.code(), error.arguments().toArray())));
        return amount == null ? limit : amount.amount();
    }

    /** None at all is a rule too: nothing of a kind may be there. */
    private String percent(String limit, String pointer) {
        if (!PERCENT.matcher(limit).matches() || new BigDecimal(limit).compareTo(HUNDRED) > 0) {
            errors.add(FieldError.at(pointer, "not-per-cent"));
            return limit;
        }
        return new BigDecimal(limit).setScale(PERCENT_DECIMALS).toPlainString();
    }
}
