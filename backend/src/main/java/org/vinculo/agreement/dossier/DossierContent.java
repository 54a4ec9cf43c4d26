package org.vinculo.agreement.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.AgreementParty;
import org.vinculo.agreement.AgreementSheets.Sheet;
import org.vinculo.agreement.CallRef;
import org.vinculo.agreement.Contribution;
import org.vinculo.agreement.LinkRef;
import org.vinculo.agreement.PlanChecks;
import org.vinculo.agreement.PlanState;
import org.vinculo.agreement.PlanSummary;
import org.vinculo.agreement.PlanTotals;
import org.vinculo.agreement.ScheduleRow;
import org.vinculo.agreement.call.Check;
import org.vinculo.shared.money.Amount;

/**
 * What the parties put their names to: one plan of an agreement with all that its dossier says of it. Without what signing
 * itself brings about (state, days of signature and of entering into force), or else the paper that was signed would never
 * have the hash of what it made.
 */
record DossierContent(UUID agreement, String title, @Nullable String code, LinkRef link, @Nullable String objectives,
        @Nullable CallRef call, String accountCurrency, @Nullable Amount statedBase, @Nullable LocalDate closesOn,
        List<AgreementParty> parties, int plan, List<Amendment> amendments, List<Contribution> contributions,
        List<ScheduleRow> schedule, PlanTotals totals, List<Check> checks) {

    /** Why a plan differs from the one before it, and since when; the day of the plan's own is not part of it. */
    record Amendment(int number, @Nullable LocalDate signedOn, String reason) {
    }

    static DossierContent of(Sheet sheet, PlanChecks checks, @Nullable String objectives) {
        var agreement = sheet.agreement();
        var plan = sheet.plan();
        return new DossierContent(agreement.id(), agreement.title(), agreement.code(), agreement.link(), objectives, checks.call(),
                agreement.accountCurrency(), agreement.statedBase(), agreement.closesOn(), agreement.parties(), plan.number(),
                agreement.plans().stream().filter(each -> leadsTo(plan.number(), each)).map(each -> new Amendment(each.number(),
                        each.number() == plan.number() ? null : each.signedOn(), String.valueOf(each.reason()))).toList(),
                plan.contributions(), plan.schedule(), plan.totals(), checks.checks());
    }

    private static boolean leadsTo(int plan, PlanSummary each) {
        return each.number() > 0 && (each.number() == plan || each.number() < plan && each.state() == PlanState.SIGNED);
    }
}
