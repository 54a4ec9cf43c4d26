package org.vinculo.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.CurrencyTable;

/** A plan as it is kept: its rows, of which totals are only ever made. */
record PlanRows(int number, PlanState state, @Nullable String reason, String preparedBy, Instant preparedAt,
        @Nullable LocalDate signedOn, List<Contribution> contributions, List<ScheduleRow> schedule) {

    Plan with(String account, List<AgreementParty> parties, CurrencyTable currencies) {
        return new Plan(number, state, reason, preparedBy, preparedAt, signedOn, contributions, schedule,
                PlanSums.of(contributions, account, parties, currencies));
    }
}
