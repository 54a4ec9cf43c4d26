package org.vinculo.support;

import java.util.UUID;

/** 100,000 made-up agreements under the links of {@link ManyLinks}: most in euro, few published, none with rows of its plan. */
public final class ManyAgreements {

    /** A link with a few. */
    public static final UUID LINK = UUID.fromString("01990000-0000-7000-8003-000000000004");

    /** A call that a few answer. */
    public static final UUID CALL = UUID.fromString("01990000-0000-7000-8005-000000000001");

    private ManyAgreements() {
    }

    /** What lays them down. What the triggers would do one by one is done at once. */
    static String[] statements() {
        return new String[] { """
                INSERT INTO call (id, code, title, country, opens_on, closes_on, currency, created_by)
                VALUES ('01990000-0000-7000-8005-000000000001', 'MANY', 'Muchas', 'FR', '2020-01-01', '2020-12-31', 'EUR', 'x')""",
                "ALTER TABLE agreement DISABLE TRIGGER USER", """
                INSERT INTO agreement (id, link_id, title, code, call_id, account_currency, state, visibility, signed_on, effective_on,
                                       closes_on, ended_on, end_reason, created_by, updated_at, value, shares, party_count, countries, places, actors, insiders,
                                       link_published, label, other_names)
                SELECT ('01990000-0000-7000-8004-' || lpad(n::text, 12, '0'))::uuid, l.id, initcap(translate(substr(md5(n::text), 1, 12),
                         '0123456789', 'aeiourstln')), 'AC-' || n, CASE WHEN n % 5000 = 0 THEN '01990000-0000-7000-8005-000000000001'::uuid END,
                       CASE WHEN n % 300 = 0 THEN 'CLP' WHEN n % 3 = 0 THEN 'ARS' ELSE 'EUR' END, s.state,
                       CASE WHEN s.state IN ('SIGNED', 'IN_FORCE') AND n % 20 = 1 THEN 'PUBLISHED' ELSE 'INTERNAL' END,
                       CASE WHEN s.state <> 'DRAFT' THEN date '2003-01-01' + n % 8000 END,
                       CASE WHEN s.state <> 'DRAFT' THEN date '2003-01-01' + n % 8000 END,
                       CASE WHEN n % 2 = 0 THEN date '2026-01-01' + n % 3000 END,
                       CASE WHEN s.state = 'CLOSED' THEN date '2026-01-01' END, CASE WHEN s.state = 'CLOSED' THEN 'x' END, 'x',
                       timestamptz '2020-01-01' + n * interval '1 minute', n, '[]', 2, l.countries, l.places, l.actors, l.actors, n % 10 = 1,
                       l.label, l.label
                  FROM generate_series(1, 100000) n
                  JOIN link l ON l.id = ('01990000-0000-7000-8003-' || lpad((1 + (n * 7) % 150000)::text, 12, '0'))::uuid
                 CROSS JOIN LATERAL (SELECT CASE WHEN n % 1000 = 0 THEN 'VOID' WHEN n % 20 = 0 THEN 'DRAFT' WHEN n % 200 = 7 THEN 'TERMINATED'
                                                 WHEN n % 5 = 0 THEN 'CLOSED' WHEN n % 3 = 0 THEN 'IN_FORCE' ELSE 'SIGNED' END AS state) s
                 WHERE s.state <> 'TERMINATED'""",
                "ALTER TABLE agreement ENABLE TRIGGER USER", "VACUUM ANALYZE agreement" };
    }
}
