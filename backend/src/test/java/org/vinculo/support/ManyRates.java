package org.vinculo.support;

/** Rates of half a century, forty thousand tariffs and a hundred thousand calls, for plans to be looked at. */
final class ManyRates {

    private ManyRates() {
    }

    /** What lays them down. */
    static String[] statements() {
        return new String[] { """
                INSERT INTO exchange_rate (kind, base, currency, rate, date, source)
                SELECT 'DAILY', 'EUR', c, 1 + n % 97, date '1999-01-04' + n, 'Generated'
                  FROM generate_series(0, 15000) n, unnest(ARRAY['USD', 'BRL', 'ARS', 'JPY', 'KWD', 'CLP']) c""", """
                INSERT INTO exchange_rate (kind, base, currency, rate, date, source)
                SELECT 'ANNUAL_AVERAGE', 'USD', c, 1 + n % 97, make_date(1930 + n, 12, 31), 'Generated'
                  FROM generate_series(0, 95) n, unnest(ARRAY['EUR', 'BRL', 'ARS', 'JPY', 'KWD', 'CLP']) c""", """
                INSERT INTO exchange_rate (kind, base, currency, rate, date, source, reason)
                SELECT 'MANUAL', 'EUR', 'ARS', 1 + n % 97, date '2003-01-01' + n % 9000, 'Generated', 'x' FROM generate_series(1, 3000) n""", """
                INSERT INTO tariff (category, names, country, hourly, currency, valid_from, valid_until, source)
                SELECT 'category-' || n % 500, '{}', (ARRAY['AR', 'FR', 'IT', NULL])[1 + n / 500 % 4], 18, 'EUR',
                       make_date(2000 + n / 2000, 1, 1), make_date(2000 + n / 2000, 12, 31), 'Generated' FROM generate_series(0, 39999) n""", """
                INSERT INTO call (code, title, country, opens_on, closes_on, currency, created_by)
                SELECT 'CALL-' || n, 'Convocatoria ' || md5((n % 1000)::text), (ARRAY['AR', 'FR', 'IT', 'ES'])[1 + n % 4],
                       date '2000-01-01' + n % 9000, date '2000-01-01' + n % 9000 + 90, 'EUR', 'Generated' FROM generate_series(1, 100000) n""",
                "VACUUM ANALYZE exchange_rate, tariff, call" };
    }
}
