package org.vinculo.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.call.Calls;
import org.vinculo.agreement.call.Caps;
import org.vinculo.agreement.call.Check;
import org.vinculo.agreement.call.PlanFigures;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.money.Currencies;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.MergedActors;

/** Holds plans to the caps of the call that their agreement answers. */
@ApplicationScoped
class CapChecks {

    private final Calls calls;
    private final AgreementQueries queries;
    private final Currencies currencies;
    private final MergedActors merged;
    private final ObjectMapper json;

    @Inject
    CapChecks(Calls calls, AgreementQueries queries, Currencies currencies, MergedActors merged, ObjectMapper json) {
        this.calls = calls;
        this.queries = queries;
        this.currencies = currencies;
        this.merged = merged;
        this.json = json;
    }

    /** What a plan is held to: a draft to its call as it is now, any other plan to what was signed when it was prepared. */
    Terms terms(AgreementView agreement, int plan) {
        if (agreement.state() == AgreementState.DRAFT) {
            return now(agreement.call());
        }
        var kept = queries.plan(agreement.id(), plan).map(AgreementQueries.Told::terms).orElse(null);
        if (kept == null) {
            kept = queries.plan(agreement.id(), agreement.plan().number()).map(AgreementQueries.Told::terms).orElse(null);
        }
        return kept == null ? now(agreement.call()) : read(kept);
    }

    private Terms now(@Nullable CallRef call) {
        return call == null ? new Terms(null, List.of())
                : new Terms(call, calls.find(call.id()).orElseThrow(ProblemException::notFound).caps());
    }

    PlanChecks of(AgreementView agreement, int plan, List<Contribution> contributions, Terms terms) {
        var caps = terms.caps().stream().map(cap -> cap.following(merged::survivorOf)).toList();
        var checks = Caps.check(caps, figures(agreement, contributions));
        return new PlanChecks(plan, terms.call(), checks, Caps.hold(checks));
    }

    /** @throws ProblemException 409 naming the caps that do not hold, with their figures */
    void require(PlanChecks checks) {
        if (!checks.holds()) {
            throw ProblemException.conflict("agreement-check-fails", checks.checks().stream().filter(check -> !check.holds())
                    .map(CapChecks::told).collect(Collectors.joining("; ")));
        }
    }

    private static String told(Check check) {
        var measured = check.measured().amount() + ' ' + check.measured().currency();
        var share = check.share() == null ? "" : " = " + check.share() + " %";
        return check.code() + ": " + measured + share + " / " + check.limit() + (check.base() == null ? "" : " %");
    }

    private PlanFigures figures(AgreementView agreement, List<Contribution> contributions) {
        var table = currencies.table();
        var parties = agreement.parties().stream().map(party -> new PlanFigures.Party(party.actor().id(), party.country(),
                party.type())).toList();
        var byId = parties.stream().collect(Collectors.toMap(PlanFigures.Party::id, Function.identity()));
        Amount base = agreement.statedBase();
        return new PlanFigures(table.zero(agreement.accountCurrency()), base == null ? null : table.money(base), parties,
                contributions.stream().map(row -> new PlanFigures.Row(row.id(), byId.get(row.partyId()), row.kind(),
                        table.money(row.value()))).toList());
    }

    private Terms read(String terms) {
        try {
            return json.readValue(terms, Terms.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
