package org.vinculo.agreement.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.AgreementParty;
import org.vinculo.agreement.Contribution;
import org.vinculo.agreement.PlanTotals;
import org.vinculo.agreement.ScheduleRow;
import org.vinculo.agreement.rate.Conversion;
import org.vinculo.agreement.rate.RateKind;
import org.vinculo.agreement.rate.RateLeg;
import org.vinculo.shared.money.Amount;

/** The rows of a plan, party by party, and its schedule: numbered, so that one can be told from another on paper. */
final class PlanLines {

    private final DossierContent content;
    private final Tongues tongues;
    private final Map<UUID, String> numbers = new HashMap<>();

    PlanLines(DossierContent content, Tongues tongues) {
        this.content = content;
        this.tongues = tongues;
    }

    List<Dossier.PartyLine> parties() {
        var totals = content.totals().byParty().stream().collect(Collectors.toMap(PlanTotals.ByParty::partyId, Function.identity()));
        var given = content.contributions().stream().collect(Collectors.groupingBy(Contribution::partyId));
        var lines = new ArrayList<Dossier.PartyLine>();
        for (var party : content.parties()) {
            var id = party.actor().id();
            lines.add(party(lines.size() + 1, party, totals.get(id), given.getOrDefault(id, List.of())));
        }
        return lines;
    }

    private Dossier.PartyLine party(int number, AgreementParty party, PlanTotals.ByParty total, List<Contribution> given) {
        var rows = new ArrayList<Dossier.ContributionLine>();
        given.forEach(each -> rows.add(contribution(number + "." + (rows.size() + 1), each)));
        return new Dossier.PartyLine(number, party.actor().name(), tongues.country(party.country()),
                tongues.say("type." + party.type()), orNothing(total.cash()), orNothing(total.inKind()), orNothing(total.staffTime()),
                tongues.figure(total.value()), tongues.number(total.share()), rows);
    }

    private Pair orNothing(Amount amount) {
        return amount.value().signum() == 0 ? Tongues.plain("–") : tongues.figure(amount);
    }

    private Dossier.ContributionLine contribution(String number, Contribution row) {
        numbers.put(row.id(), number);
        return new Dossier.ContributionLine(number, row.description(), tongues.say("kind." + row.kind()), row.component(),
                tongues.amount(row.amount()), hours(row), row.tariff() == null ? null : row.tariff().category(),
                tongues.pair(tongue -> tongue.say("valueDate", tongue.shortDay(row.valueDate()))),
                rates(row.conversion()), row.conversion().reason(), tongues.figure(row.value()));
    }

    private @Nullable Pair hours(Contribution row) {
        var hours = row.hours();
        var tariff = row.tariff();
        return hours == null || tariff == null ? null : tongues.pair(tongue -> tongue.say("hours", tongue.number(hours),
                tongue.amount(tariff.hourly())));
    }

    private List<Dossier.RateLine> rates(Conversion conversion) {
        var kind = conversion.kind();
        return kind == null ? List.of() : conversion.legs().stream().map(leg -> rate(leg, kind)).toList();
    }

    private Dossier.RateLine rate(RateLeg leg, RateKind kind) {
        return new Dossier.RateLine(
                tongues.pair(tongue -> "1 " + leg.base() + " = " + tongue.number(leg.rate()) + '\u00a0' + leg.currency()),
                tongues.pair(tongue -> tongue.say("rate." + kind) + ", " + (kind == RateKind.ANNUAL_AVERAGE
                        ? String.valueOf(leg.date().getYear()) : tongue.shortDay(leg.date()))), leg.source());
    }

    /** After {@link #parties()}, which gives the numbers. */
    List<Dossier.ScheduleLine> schedule() {
        var rows = content.contributions().stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
        var names = content.parties().stream().collect(Collectors.toMap(party -> party.actor().id(), party -> party.actor().name()));
        return content.schedule().stream().map(due -> due(due, rows.get(due.contributionId()), names)).toList();
    }

    private Dossier.ScheduleLine due(ScheduleRow due, Contribution row, Map<UUID, String> names) {
        return new Dossier.ScheduleLine(numbers.getOrDefault(row.id(), ""), names.getOrDefault(row.partyId(), ""), row.description(),
                tongues.shortDay(due.dueOn()), tongues.amount(due.amount()), due.note());
    }
}
