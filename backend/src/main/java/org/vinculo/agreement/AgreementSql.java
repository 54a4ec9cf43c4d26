package org.vinculo.agreement;

import org.vinculo.shared.security.Sight;

/** The parts that statements over agreements have in common. In all of them the agreement is {@code t}. */
final class AgreementSql {

    static final String LINK = """
            (SELECT json_build_object('id', l.id, 'label', coalesce(l.title, l.label)) FROM link l WHERE l.id = t.link_id)""";

    static final String PARTIES = """
            (SELECT coalesce(json_agg(json_build_object('actor', json_build_object('id', a.id, 'name', a.name),
                      'country', a.country, 'type', a.type, 'position', m.position) ORDER BY m.position, a.id), '[]')
               FROM agreement_party m JOIN actor a ON a.id = m.actor_id WHERE m.agreement_id = t.id AND NOT m.absorbed)""";

    private static final String CONTRIBUTION = """
            json_build_object('id', c.id, 'partyId', m.actor_id, 'kind', c.kind, 'description', c.description,
              'component', c.component, 'amount', amount_json(c.amount, c.currency), 'hours', c.hours::text,
              'tariff', c.tariff, 'valueDate', c.value_date, 'conversion', c.conversion,
              'value', amount_json(c.value, t.account_currency))""";

    private static final String SCHEDULE_ROW = """
            json_build_object('id', s.id, 'contributionId', s.contribution_id, 'dueOn', s.due_on,
              'amount', amount_json(s.amount, c.currency), 'note', s.note)""";

    /** A plan {@code n} of the agreement with its rows, as {@link PlanRows}. */
    private static final String PLAN = """
            json_build_object('number', n.number, 'state', n.state, 'reason', n.reason, 'preparedBy', n.prepared_by,
              'preparedAt', %s, 'signedOn', n.signed_on,
              'contributions', (SELECT coalesce(json_agg(%s ORDER BY c.position, c.id), '[]')
                                  FROM agreement_contribution c JOIN agreement_party m ON m.id = c.party_id
                                 WHERE c.agreement_id = n.agreement_id AND c.plan = n.number),
              'schedule', (SELECT coalesce(json_agg(%s ORDER BY s.due_on, c.position, s.id), '[]')
                             FROM agreement_schedule s JOIN agreement_contribution c
                               ON (c.agreement_id, c.plan, c.id) = (s.agreement_id, s.plan, s.contribution_id)
                            WHERE s.agreement_id = n.agreement_id AND s.plan = n.number))""".formatted(
                    time("n.prepared_at"), CONTRIBUTION, SCHEDULE_ROW);

    private static final String COLUMNS = """
            t.id, t.version, t.shown, t.title, t.code, t.account_currency, t.stated_base, t.state, t.visibility, t.signed_on,
            t.effective_on, t.closes_on, t.ended_on, t.end_reason, t.languages, t.plan, t.insiders, t.created_at, t.updated_at,
            t.created_by, minor_units(t.account_currency) AS minor_units, """ + LINK + " AS link, " + PARTIES + " AS parties";

    /** The plan in force, and an amendment in preparation. */
    static final String DETAIL = "SELECT " + COLUMNS + """
            , (SELECT json_build_object('id', k.id, 'code', k.code, 'title', k.title) FROM call k WHERE k.id = t.call_id) AS call,
              (SELECT json_agg(%s ORDER BY n.number) FROM agreement_plan n
                WHERE n.agreement_id = t.id AND (n.number = t.plan OR n.state = 'DRAFT')) AS contents,
              (SELECT json_agg(json_build_object('number', n.number, 'state', n.state, 'reason', n.reason,
                        'signedOn', n.signed_on, 'preparedAt', %s) ORDER BY n.number)
                 FROM agreement_plan n WHERE n.agreement_id = t.id) AS plans,
              (SELECT coalesce(json_agg(json_build_object('from', r.from_state, 'to', r.to_state, 'at', %s, 'on', r.on_date,
                        'by', r.by, 'reason', r.reason) ORDER BY r.id), '[]')
                 FROM agreement_transition r WHERE r.agreement_id = t.id) AS transitions
              FROM agreement t""".formatted(PLAN, time("n.prepared_at"), time("r.at"));

    /** What tells whether a detail reads as before, what it shows of other records included. */
    static final String STAMP = "SELECT t.version, t.shown, t.insiders FROM agreement t";

    /** What decides who writes what belongs to an agreement: its state, and the countries of its link's partners. */
    static final String STANDING = "SELECT t.state, t.insiders, l.countries FROM agreement t JOIN link l ON l.id = t.link_id";

    private AgreementSql() {
    }

    /** One plan of an agreement. @param number validated, written out */
    static String plan(int number) {
        return "SELECT t.account_currency, t.insiders, n.state, n.terms, " + PARTIES + " AS parties, " + PLAN
                + " AS content FROM agreement t JOIN agreement_plan n ON n.agreement_id = t.id AND n.number = " + number;
    }

    /** What a reader sees. */
    static String seen(Sight sight) {
        if (sight.all()) {
            return "true";
        }
        var published = "t.visibility = 'PUBLISHED' AND t.link_published";
        return sight.own() == null ? published : "(" + published + " OR t.insiders @> ARRAY['" + sight.own() + "'::uuid])";
    }

    private static String time(String column) {
        return "to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    }
}
