package org.vinculo.agreement.rate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Rates as tests without a database have them, each recorded after the one before. */
final class Rates {

    private static long count;

    private Rates() {
    }

    static ExchangeRate daily(String base, String currency, String rate, String date) {
        return rate(RateKind.DAILY, base, currency, rate, date, "European Central Bank", null);
    }

    static ExchangeRate average(String base, String currency, String rate, int year) {
        return rate(RateKind.ANNUAL_AVERAGE, base, currency, rate, year + "-12-31", "International Monetary Fund", null);
    }

    static ExchangeRate manual(String base, String currency, String rate, String date, String reason) {
        return rate(RateKind.MANUAL, base, currency, rate, date, "BNA, vendedor", reason);
    }

    private static synchronized ExchangeRate rate(RateKind kind, String base, String currency, String rate, String date,
            String source, String reason) {
        count++;
        return new ExchangeRate(new UUID(0x0198_0000_0000_7000L, count), kind, base, currency, rate, LocalDate.parse(date),
                source, reason, null, Instant.EPOCH.plusSeconds(count), null);
    }
}
