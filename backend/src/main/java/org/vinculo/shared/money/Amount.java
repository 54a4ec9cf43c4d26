package org.vinculo.shared.money;

import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount as JSON carries it: never a number, which clients would read as floating point. What comes in has to pass
 * {@link AmountRules} before anything is made of it; what goes out has exactly the currency's minor units.
 */
@Schema(name = "Amount", description = "An amount of money")
public record Amount(
        @Schema(required = true, examples = "1234.50", maxLength = Amount.LONGEST, description = "A decimal number without "
                + "exponent, with the currency's minor units; what comes in is above zero and below 10^15") String amount,
        @Schema(required = true, examples = "EUR", maxLength = Amount.LONGEST, description = "ISO 4217") String currency) {

    static final int LONGEST = 40;

    /** An amount that is whole minor units already. */
    public static Amount of(MonetaryAmount money) {
        return new Amount(money.getNumber().numberValueExact(BigDecimal.class)
                .setScale(money.getCurrency().getDefaultFractionDigits()).toPlainString(),
                money.getCurrency().getCurrencyCode());
    }

    /** Of an amount that was checked. */
    public BigDecimal value() {
        return new BigDecimal(amount);
    }
}
