package org.vinculo.shared.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.jdbi.v3.core.Jdbi;

/** Reads the currencies on record: some two hundred rows, once for each request that reckons. */
@ApplicationScoped
public class Currencies {

    private static final String PROVIDER = "vinculo";

    private final Jdbi jdbi;

    @Inject
    Currencies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public CurrencyTable table() {
        return new CurrencyTable(jdbi.withHandle(handle -> handle
                .createQuery("SELECT code, minor_units, valid_from, valid_until FROM currency")
                .map((row, context) -> new CurrencyTable.Known(unit(row.getString("code"), row.getInt("minor_units")),
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)))
                .list()));
    }

    /** Minor units as the table has them, whatever the machine's own list of currencies says. */
    static CurrencyUnit unit(String code, int minorUnits) {
        return CurrencyUnitBuilder.of(code, PROVIDER).setDefaultFractionDigits(minorUnits).build();
    }
}
