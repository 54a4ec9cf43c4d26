package org.vinculo.agreement;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.json.RawJson;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.money.CurrencyTable;
import org.vinculo.shared.sql.JsonColumns;

/** Turns rows of the reading queries into the contract's records. */
@ApplicationScoped
class AgreementRows {

    private final ObjectReader link;
    private final ObjectReader call;
    private final ObjectReader parties;
    private final ObjectReader plan;
    private final ObjectReader contents;
    private final ObjectReader plans;
    private final ObjectReader transitions;

    @Inject
    AgreementRows(ObjectMapper json) {
        this.link = json.readerFor(LinkRef.class);
        this.call = json.readerFor(CallRef.class);
        this.parties = json.readerForListOf(AgreementParty.class);
        this.plan = json.readerFor(PlanRows.class);
        this.contents = json.readerForListOf(PlanRows.class);
        this.plans = json.readerForListOf(PlanSummary.class);
        this.transitions = json.readerForListOf(TransitionView.class);
    }

    AgreementItem item(ResultSet row) throws SQLException {
        var currency = row.getString("account_currency");
        return new AgreementItem(row.getObject("id", UUID.class), row.getLong("version"), row.getString("title"),
                row.getString("code"), RawJson.of(row, "link"), AgreementState.valueOf(row.getString("state")),
                RawJson.of(row, "parties"), currency, amount(row.getBigDecimal("value"), row.getInt("minor_units"), currency),
                RawJson.of(row, "shares"), row.getObject("signed_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class), row.getString("visibility"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    AgreementView view(ResultSet row, CurrencyTable currencies) throws SQLException {
        var currency = row.getString("account_currency");
        var base = row.getBigDecimal("stated_base");
        List<AgreementParty> named = parties(row);
        int inForce = row.getInt("plan");
        List<PlanRows> kept = JsonColumns.list(row, "contents", contents);
        return new AgreementView(row.getObject("id", UUID.class), row.getLong("version"), JsonColumns.read(row, "link", link),
                row.getString("title"), row.getString("code"), call(row), currency,
                base == null ? null : amount(base, row.getInt("minor_units"), currency),
                AgreementState.valueOf(row.getString("state")), row.getString("visibility"),
                row.getObject("signed_on", LocalDate.class), row.getObject("effective_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class), row.getObject("ended_on", LocalDate.class),
                row.getString("end_reason"), List.of((String[]) row.getArray("languages").getArray()), named,
                kept.stream().filter(each -> each.number() == inForce).findFirst().orElseThrow()
                        .with(currency, named, currencies),
                kept.stream().filter(each -> each.number() != inForce).findFirst()
                        .map(each -> each.with(currency, named, currencies)).orElse(null),
                JsonColumns.list(row, "plans", plans), JsonColumns.list(row, "transitions", transitions),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(), row.getString("created_by"));
    }

    Plan plan(ResultSet row, CurrencyTable currencies) throws SQLException {
        PlanRows rows = JsonColumns.read(row, "content", plan);
        return rows.with(row.getString("account_currency"), parties(row), currencies);
    }

    List<AgreementParty> parties(ResultSet row) throws SQLException {
        return JsonColumns.list(row, "parties", parties);
    }

    private @Nullable CallRef call(ResultSet row) throws SQLException {
        return row.getString("call") == null ? null : JsonColumns.read(row, "call", call);
    }

    private static Amount amount(BigDecimal value, int minorUnits, String currency) {
        return new Amount(value.setScale(minorUnits).toPlainString(), currency);
    }
}
