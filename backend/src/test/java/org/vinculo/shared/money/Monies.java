package org.vinculo.shared.money;

import java.time.LocalDate;
import java.util.List;

/** Currencies as tests without a database know them. */
public final class Monies {

    public static final CurrencyTable TABLE = new CurrencyTable(List.of(known("EUR", 2, "1999-01-01", null),
            known("USD", 2, null, null), known("ARS", 2, null, null), known("JPY", 0, null, null), known("KWD", 3, null, null),
            known("BRL", 2, null, null), known("DEM", 2, null, "2002-01-01")));

    private Monies() {
    }

    public static Amount amount(String amount, String currency) {
        return new Amount(amount, currency);
    }

    private static CurrencyTable.Known known(String code, int minorUnits, String from, String until) {
        return new CurrencyTable.Known(Currencies.unit(code, minorUnits), from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }
}
