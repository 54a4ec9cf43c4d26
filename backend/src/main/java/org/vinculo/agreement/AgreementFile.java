package org.vinculo.agreement;

import java.util.List;
import org.vinculo.shared.listing.Column;
import org.vinculo.shared.listing.FileRows;

/** The list of agreements as a file. */
final class AgreementFile {

    private static final String VALUE = "round(t.value, minor_units(t.account_currency))::text";

    private static final String ITEM = """
            json_strip_nulls(json_build_object('id', t.id, 'version', t.version, 'title', t.title, 'code', t.code, 'link', %s,
              'state', t.state, 'parties', %s, 'accountCurrency', t.account_currency,
              'value', amount_json(t.value, t.account_currency), 'shares', t.shares, 'signedOn', t.signed_on,
              'closesOn', t.closes_on, 'visibility', t.visibility,
              'updatedAt', to_char(t.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))"""
            .formatted(AgreementSql.LINK, AgreementSql.PARTIES);

    private static final String SHARES = """
            (SELECT string_agg((s ->> 'country') || ' ' || (s ->> 'share'), ' ') FROM jsonb_array_elements(t.shares) AS s)""";

    private static final String BESIDE = "JOIN link l ON l.id = t.link_id LEFT JOIN call k ON k.id = t.call_id";

    static final FileRows ROWS = new FileRows("acuerdos", List.of(Column.of("id", "t.id"), Column.typed("title", "t.title"),
            Column.typed("code", "t.code"), Column.of("state", "t.state"), Column.typed("parties", "t.label"),
            Column.of("countries", "array_to_string(t.countries, ' ')"), Column.of("linkId", "l.id"),
            Column.typed("link", "coalesce(l.title, l.label)"), Column.typed("call", "k.code"),
            Column.of("accountCurrency", "t.account_currency"), Column.of("value", VALUE), Column.of("shares", SHARES),
            Column.of("signedOn", "t.signed_on"), Column.of("effectiveOn", "t.effective_on"),
            Column.of("closesOn", "t.closes_on"), Column.of("endedOn", "t.ended_on"), Column.of("visibility", "t.visibility")),
            BESIDE, ITEM, null);

    private AgreementFile() {
    }
}
