package org.vinculo.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.history.Change;
import org.vinculo.link.LinkMemory;
import org.vinculo.shared.money.Amount;

/**
 * An agreement as the change log remembers it, apart from the rows of its plans, which it remembers one by one. Parties carry
 * the names they had then.
 */
@Schema(name = "AgreementRecord", description = "An agreement as it was, parties with the names they had then")
public record AgreementMemory(
        UUID link,
        String title,
        @Nullable String code,
        @Nullable CallRef call,
        String accountCurrency,
        @Nullable Amount statedBase,
        AgreementState state,
        String visibility,
        @Nullable List<LinkMemory.Named> parties,
        int plan,
        @Nullable List<PlanSummary> plans,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable List<String> languages) {

    static AgreementMemory of(AgreementView agreement) {
        var parties = agreement.parties().stream().map(party -> new LinkMemory.Named(party.actor().id(), party.actor().name(),
                party.country())).toList();
        return new AgreementMemory(agreement.link().id(), agreement.title(), agreement.code(), agreement.call(),
                agreement.accountCurrency(), agreement.statedBase(), agreement.state(), agreement.visibility(), parties,
                agreement.plan().number(), agreement.plans(), agreement.signedOn(), agreement.effectiveOn(),
                agreement.closesOn(), agreement.endedOn(), agreement.endReason(), agreement.languages());
    }

    /**
     * The rows that differ, by what the change log calls each. A plan that only the one before showed is not gone: it was
     * signed or given up, and stays as it was.
     */
    static Map<String, Change> changedRows(AgreementView before, AgreementView after) {
        var was = rows(before);
        var changed = new TreeMap<String, Change>();
        plans(after).forEach(plan -> {
            var is = rows(plan);
            is.forEach((name, row) -> {
                if (!row.equals(was.get(name))) {
                    changed.put(name, new Change(was.get(name), row));
                }
            });
            was.keySet().stream().filter(name -> isOf(plan, name) && !is.containsKey(name))
                    .forEach(name -> changed.put(name, new Change(was.get(name), null)));
        });
        return changed;
    }

    /** How the change log calls the contributions of a plan, before the id of each. */
    static String contributions(int plan) {
        return "plan" + plan + "Contributions";
    }

    static String schedule(int plan) {
        return "plan" + plan + "Schedule";
    }

    private static boolean isOf(Plan plan, String name) {
        return name.startsWith(contributions(plan.number()) + '/') || name.startsWith(schedule(plan.number()) + '/');
    }

    /** The one that holds, and the one in preparation. */
    private static Stream<Plan> plans(AgreementView agreement) {
        return Stream.of(agreement.plan(), agreement.amendment()).filter(Objects::nonNull);
    }

    private static Map<String, Object> rows(AgreementView agreement) {
        var rows = new TreeMap<String, Object>();
        plans(agreement).forEach(plan -> rows.putAll(rows(plan)));
        return rows;
    }

    private static Map<String, Object> rows(Plan plan) {
        var rows = new TreeMap<String, Object>();
        plan.contributions().forEach(row -> rows.put(contributions(plan.number()) + '/' + row.id(), row));
        plan.schedule().forEach(row -> rows.put(schedule(plan.number()) + '/' + row.id(), row));
        return rows;
    }
}
