package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vinculo.agreement.call.ContributionKind;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.money.AmountRules;
import org.vinculo.shared.money.Currencies;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.text.DateRules;
import org.vinculo.shared.text.TextRules;

/** Holds planned disbursements to the contributions that they are of. */
@ApplicationScoped
class Schedules {

    private final Currencies currencies;

    @Inject
    Schedules(Currencies currencies) {
        this.currencies = currencies;
    }

    /** @throws org.vinculo.shared.problem.ProblemException 422 naming every place that is wrong */
    List<ScheduleRow> of(List<ScheduleDraft> drafts, Plan plan) {
        GivenRowIds.requireFew(drafts, "");
        var errors = new ArrayList<FieldError>();
        var ids = new GivenRowIds(plan.schedule().stream().map(ScheduleRow::id).collect(Collectors.toSet()));
        var contributions = byId(plan.contributions());
        var table = currencies.table();
        var rows = new ArrayList<ScheduleRow>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var place = "/" + i;
            var of = contributions.get(draft.contributionId());
            if (of == null || of.kind() != ContributionKind.CASH) {
                errors.add(FieldError.at(place + "/contributionId", of == null ? "unknown-contribution" : "only-cash-is-scheduled"));
                continue;
            }
            DateRules.inRange(draft.dueOn(), place + "/dueOn", errors);
            var amount = AmountRules.checked(draft.amount(), place + "/amount", null, table, errors);
            if (amount != null && !amount.currency().equals(of.amount().currency())) {
                errors.add(FieldError.at(place + "/amount/currency", "not-the-contributions-currency", of.amount().currency()));
            } else if (amount != null) {
                rows.add(new ScheduleRow(ids.of(draft.id(), place, errors), of.id(), draft.dueOn(), amount,
                        TextRules.optionalLine(draft.note(), place + "/note", 500, errors)));
            }
        }
        AgreementStatements.refuse(errors);
        AgreementStatements.refuse(exceeding(drafts, rows, contributions));
        return rows;
    }

    /** The first row with which more is scheduled than was committed, for each contribution. */
    private static List<FieldError> exceeding(List<ScheduleDraft> drafts, List<ScheduleRow> rows,
            Map<UUID, Contribution> contributions) {
        var errors = new ArrayList<FieldError>();
        var scheduled = new HashMap<UUID, BigDecimal>();
        for (int i = 0; i < drafts.size(); i++) {
            var row = rows.get(i);
            var before = scheduled.getOrDefault(row.contributionId(), BigDecimal.ZERO);
            var sum = scheduled.merge(row.contributionId(), row.amount().value(), BigDecimal::add);
            var committed = contributions.get(row.contributionId()).amount();
            if (sum.compareTo(committed.value()) > 0 && before.compareTo(committed.value()) <= 0) {
                errors.add(exceeds("/" + i + "/amount/amount", sum, committed));
            }
        }
        return errors;
    }

    /** What is wrong with contributions of which more is scheduled than they commit now, or not in cash any more. */
    static List<FieldError> outgrown(List<Contribution> contributions, List<ScheduleRow> schedule) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < contributions.size(); i++) {
            var row = contributions.get(i);
            var planned = schedule.stream().filter(each -> each.contributionId().equals(row.id())).map(ScheduleRow::amount).toList();
            if (planned.isEmpty()) {
                continue;
            }
            var sum = planned.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (row.kind() != ContributionKind.CASH) {
                errors.add(FieldError.at("/" + i + "/kind", "only-cash-is-scheduled"));
            } else if (!row.amount().currency().equals(planned.getFirst().currency())) {
                errors.add(FieldError.at("/" + i + "/amount/currency", "scheduled-in-another-currency", planned.getFirst().currency()));
            } else if (sum.compareTo(row.amount().value()) > 0) {
                errors.add(exceeds("/" + i + "/amount/amount", sum, row.amount()));
            }
        }
        return errors;
    }

    private static FieldError exceeds(String pointer, BigDecimal scheduled, Amount committed) {
        return FieldError.at(pointer, "schedule-exceeds", scheduled.toPlainString(), committed.amount(), committed.currency());
    }

    private static Map<UUID, Contribution> byId(List<Contribution> rows) {
        return rows.stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
    }
}
