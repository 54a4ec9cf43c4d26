package org.vinculo.agreement.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.AgreementSheets.Sheet;
import org.vinculo.agreement.AgreementView;
import org.vinculo.agreement.PlanState;
import org.vinculo.agreement.PlanTotals;
import org.vinculo.agreement.call.Check;
import org.vinculo.shared.money.Amount;

/** Writes a content out in two languages, with what has become of the agreement since. */
final class DossierPages {

    private static final Pair NOTHING = Tongues.plain("–");

    private final Sheet sheet;
    private final DossierContent content;
    private final String hash;
    private final Tongues tongues;
    private final PlanLines lines;

    DossierPages(Sheet sheet, DossierContents.Hashed hashed, Tongues tongues) {
        this.sheet = sheet;
        this.content = hashed.content();
        this.hash = hashed.hash();
        this.tongues = tongues;
        this.lines = new PlanLines(content, tongues);
    }

    Dossier write() {
        var totals = content.totals();
        var parties = lines.parties();
        return new Dossier(tongues, content.title(), content.code() == null ? content.agreement().toString() : content.code(), hash,
                plan(), sheet.plan().state() != PlanState.SIGNED, facts(), tongues.amount(totals.value()),
                tongues.figure(totals.value()), tongues.number(share(totals)), sides(parties),
                totals.parity() == null ? null : tongues.pair(tongue -> tongue.say("parity", tongue.number(totals.parity()))),
                new ClauseTexts(content, tongues).write(), parties, tongues.say("valueIn", content.accountCurrency()),
                totals.byCurrency().stream().map(sum -> new Dossier.Sum(Tongues.plain(sum.currency()), tongues.figure(sum))).toList(),
                totals.byComponent().stream().map(this::component).toList(), lines.schedule(),
                content.amendments().stream().map(this::amendment).toList(), sheet.behind(),
                content.checks().stream().map(this::check).toList());
    }

    private Pair plan() {
        return content.plan() == 0 ? tongues.say("plan.original") : tongues.say("plan.amendment", content.plan());
    }

    private List<Dossier.Fact> facts() {
        AgreementView agreement = sheet.agreement();
        var facts = new ArrayList<Dossier.Fact>();
        add(facts, "code", content.code() == null ? null : Tongues.plain(content.code()));
        add(facts, "link", Tongues.plain(content.link().label()));
        add(facts, "call", content.call() == null ? null : Tongues.plain(content.call().code() + " · " + content.call().title()));
        add(facts, "account", Tongues.plain(content.accountCurrency()));
        add(facts, "statedBase", content.statedBase() == null ? null : tongues.amount(content.statedBase()));
        add(facts, "state", tongues.say("state." + agreement.state()));
        add(facts, "signedOn", day(agreement.signedOn()));
        add(facts, "planSignedOn", content.plan() == 0 ? null : day(sheet.plan().signedOn()));
        add(facts, "effectiveOn", day(agreement.effectiveOn()));
        add(facts, "closesOn", day(content.closesOn()));
        add(facts, "endedOn", day(agreement.endedOn()));
        return facts;
    }

    private void add(List<Dossier.Fact> facts, String label, @Nullable Pair value) {
        if (value != null) {
            facts.add(new Dossier.Fact(tongues.say(label), value));
        }
    }

    private @Nullable Pair day(@Nullable LocalDate day) {
        return day == null ? null : tongues.day(day);
    }

    private List<Dossier.Side> sides(List<Dossier.PartyLine> parties) {
        var byCountry = content.totals().byCountry().stream().collect(Collectors.toMap(PlanTotals.ByCountry::country, Function.identity()));
        var named = new LinkedHashMap<String, List<Dossier.PartyLine>>();
        for (int i = 0; i < parties.size(); i++) {
            named.computeIfAbsent(content.parties().get(i).country(), country -> new ArrayList<>()).add(parties.get(i));
        }
        return named.entrySet().stream().map(each -> side(byCountry.get(each.getKey()), each.getValue())).toList();
    }

    private Dossier.Side side(PlanTotals.ByCountry total, List<Dossier.PartyLine> parties) {
        return new Dossier.Side(tongues.country(total.country()), tongues.amount(total.value()), tongues.number(total.share()),
                total.share(), parties);
    }

    private Dossier.Sum component(PlanTotals.ByComponent sum) {
        return new Dossier.Sum(sum.component() == null ? tongues.say("noComponent") : Tongues.plain(sum.component()),
                tongues.figure(sum.value()));
    }

    /** This plan's own day is the one thing of an amendment that its content does not say. */
    private Dossier.AmendmentLine amendment(DossierContent.Amendment amendment) {
        var signed = amendment.number() == content.plan() ? sheet.plan().signedOn() : amendment.signedOn();
        return new Dossier.AmendmentLine(amendment.number(), signed == null ? tongues.say("notSigned") : tongues.shortDay(signed),
                amendment.reason());
    }

    private Dossier.CheckLine check(Check check) {
        return new Dossier.CheckLine(tongues.name(check.names(), check.code()), party(check),
                tongues.pair(tongue -> tongue.say("effect." + check.effect()) + ' ' + limit(tongue, check)), tongues.amount(check.measured()),
                check.share() == null ? null : tongues.pair(tongue -> tongue.number(check.share()) + "\u00a0%"),
                orNothing(check.difference()), tongues.say(check.holds() ? "holds" : "fails"), check.holds());
    }

    /** Per cent of a base, which nobody may have stated, or an amount. */
    private String limit(Tongue tongue, Check check) {
        if (check.base() != null) {
            return tongue.number(check.limit()) + "\u00a0% " + tongue.say("baseOf", tongue.amount(check.base()));
        }
        return check.threshold() != null ? tongue.amount(check.threshold()) : tongue.number(check.limit()) + "\u00a0%, " + tongue.say("noBase");
    }

    private static String share(PlanTotals totals) {
        return totals.byParty().stream().map(each -> new BigDecimal(each.share())).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }

    private Pair orNothing(@Nullable Amount difference) {
        return difference == null ? NOTHING : tongues.figure(difference);
    }

    private @Nullable String party(Check check) {
        return content.parties().stream().filter(party -> party.actor().id().equals(check.party()))
                .map(party -> party.actor().name()).findFirst().orElse(null);
    }
}
