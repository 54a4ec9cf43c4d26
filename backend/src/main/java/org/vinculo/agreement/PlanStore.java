package org.vinculo.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.security.Viewer;

/** The tables of plans. A plan's rows are written while it is a draft; once it is signed the database lets nobody touch them. */
@ApplicationScoped
class PlanStore {

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Viewer viewer;
    private final Event<PlanSigned> signings;

    @Inject
    PlanStore(Jdbi jdbi, ObjectMapper json, Viewer viewer, Event<PlanSigned> signings) {
        this.jdbi = jdbi;
        this.json = json;
        this.viewer = viewer;
        this.signings = signings;
    }

    /** An empty plan in preparation. */
    void open(UUID agreement, int number, @Nullable String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO agreement_plan (agreement_id, number, state, reason, prepared_by)
                VALUES (:id, :number, 'DRAFT', :reason, :by)""")
                .bind("id", agreement).bind("number", number).bind("reason", reason).bind("by", viewer.username()).execute());
    }

    /** An amendment in preparation, with the rows of the plan that it amends to the last digit. */
    void openAs(UUID agreement, int number, int amended, String reason) {
        open(agreement, number, reason);
        for (var copy : List.of("""
                INSERT INTO agreement_contribution (agreement_id, plan, id, position, party_id, kind, description, component,
                            currency, amount, hours, tariff_id, tariff, value_date, rate, conversion, value)
                SELECT agreement_id, :number, id, position, party_id, kind, description, component,
                       currency, amount, hours, tariff_id, tariff, value_date, rate, conversion, value
                  FROM agreement_contribution WHERE agreement_id = :id AND plan = :amended""", """
                INSERT INTO agreement_schedule (agreement_id, plan, id, contribution_id, due_on, amount, note)
                SELECT agreement_id, :number, id, contribution_id, due_on, amount, note
                  FROM agreement_schedule WHERE agreement_id = :id AND plan = :amended""")) {
            jdbi.useHandle(handle -> handle.createUpdate(copy).bind("id", agreement).bind("number", number)
                    .bind("amended", amended).execute());
        }
    }

    /** @param parties the rows that contributions name parties by, by actor */
    void replaceContributions(UUID agreement, int plan, List<Contribution> rows, Map<UUID, UUID> parties) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM agreement_contribution WHERE agreement_id = :id AND plan = :plan")
                    .bind("id", agreement).bind("plan", plan).execute();
            if (rows.isEmpty()) {
                return;
            }
            var adding = handle.prepareBatch("""
                    INSERT INTO agreement_contribution (agreement_id, plan, id, position, party_id, kind, description, component,
                                currency, amount, hours, tariff_id, tariff, value_date, rate, conversion, value)
                    VALUES (:agreement, :plan, :id, :position, :party, :kind, :description, :component, :currency, :amount,
                            :hours::numeric, :tariffId::uuid, :tariff::jsonb, :valueDate, :rate, :conversion::jsonb, :value)""");
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                adding.bind("agreement", agreement).bind("plan", plan).bind("id", row.id()).bind("position", i)
                        .bind("party", parties.get(row.partyId())).bind("kind", row.kind().name())
                        .bind("description", row.description()).bind("component", row.component())
                        .bind("currency", row.amount().currency()).bind("amount", row.amount().value())
                        .bind("hours", row.hours() == null ? null : new BigDecimal(row.hours()))
                        .bind("tariffId", row.tariff() == null ? null : row.tariff().id())
                        .bind("tariff", row.tariff() == null ? null : write(row.tariff())).bind("valueDate", row.valueDate())
                        .bind("rate", new BigDecimal(row.conversion().rate())).bind("conversion", write(row.conversion()))
                        .bind("value", row.value().value()).add();
            }
            adding.execute();
        });
    }

    void replaceSchedule(UUID agreement, int plan, List<ScheduleRow> rows) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM agreement_schedule WHERE agreement_id = :id AND plan = :plan")
                    .bind("id", agreement).bind("plan", plan).execute();
            if (rows.isEmpty()) {
                return;
            }
            var adding = handle.prepareBatch("""
                    INSERT INTO agreement_schedule (agreement_id, plan, id, contribution_id, due_on, amount, note)
                    VALUES (:agreement, :plan, :id, :contribution, :dueOn, :amount, :note)""");
            rows.forEach(row -> adding.bind("agreement", agreement).bind("plan", plan).bind("id", row.id())
                    .bind("contribution", row.contributionId()).bind("dueOn", row.dueOn()).bind("amount", row.amount().value())
                    .bind("note", row.note()).add());
            adding.execute();
        });
    }

    /** From then on neither the plan nor its rows change. */
    void sign(UUID agreement, int number, LocalDate on, Terms terms) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                UPDATE agreement_plan SET state = 'SIGNED', signed_on = :on, terms = :terms::jsonb
                 WHERE agreement_id = :id AND number = :number""")
                .bind("id", agreement).bind("number", number).bind("on", on).bind("terms", write(terms)).execute());
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE agreement SET plan = :number WHERE id = :id").bind("id", agreement)
                .bind("number", number).execute());
        signings.fire(new PlanSigned(agreement, number));
    }

    /** Gives up whatever is in preparation. */
    void discardPrepared(UUID agreement) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                UPDATE agreement_plan SET state = 'DISCARDED' WHERE agreement_id = :id AND state = 'DRAFT'""")
                .bind("id", agreement).execute());
    }

    /** What lists show and add up of the plan that holds. */
    void carry(UUID agreement, Plan plan) {
        var shares = plan.totals().byCountry().stream().map(each -> new CountryShare(each.country(), each.share())).toList();
        jdbi.useHandle(handle -> handle.createUpdate("""
                UPDATE agreement SET value = :value, shares = :shares::jsonb
                 WHERE id = :id AND (value, shares) IS DISTINCT FROM (:value, :shares::jsonb)""")
                .bind("id", agreement).bind("value", plan.totals().value().value()).bind("shares", write(shares)).execute());
    }

    private String write(Object part) {
        try {
            return json.writeValueAsString(part);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
