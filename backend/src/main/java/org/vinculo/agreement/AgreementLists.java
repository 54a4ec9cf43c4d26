package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vinculo.actor.Actors.Held;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.ProblemException;

/** Replaces the lists of an agreement: who its parties are, what they contribute, and when it is paid. */
@ApplicationScoped
class AgreementLists {

    private final AgreementParties parties;
    private final AgreementParts parts;
    private final PlanStore plans;
    private final Valuations valuations;
    private final Schedules schedules;
    private final AgreementDesk desk;

    @Inject
    AgreementLists(AgreementParties parties, AgreementParts parts, PlanStore plans,
            Valuations valuations, Schedules schedules, AgreementDesk desk) {
        this.parties = parties;
        this.parts = parts;
        this.plans = plans;
        this.valuations = valuations;
        this.schedules = schedules;
        this.desk = desk;
    }

    /** @throws ProblemException as any change; 409 when it is signed, or one that would leave contributes */
    @Transactional
    Tagged<AgreementView> replaceParties(UUID id, long version, List<UUID> actors) {
        desk.requireWritable(id);
        var present = parts.parties(id).keySet();
        var named = parties.resolve(actors, present);
        var taken = desk.takeWithLink(id, version);
        AgreementDesk.requireEditable(taken.agreement());
        if (taken.agreement().state != AgreementState.DRAFT) {
            throw ProblemException.conflict("agreement-signed");
        }
        AgreementStatements.refuse(AgreementParties.rules(named, taken.link().actors(), present, ""));
        var wanted = named.stream().map(Held::id).toList();
        if (wanted.equals(taken.before().actors())) {
            return taken.read().forReader();
        }
        taken.before().plan().contributions().stream().filter(row -> !wanted.contains(row.partyId())).findFirst().ifPresent(row -> {
            throw ProblemException.conflict("agreement-party-contributes", row.description());
        });
        parts.replaceParties(id, wanted);
        return desk.put(taken, "PARTIES_CHANGED");
    }

    /** @throws ProblemException as any change; 409 when it is signed and no amendment is in preparation */
    @Transactional
    Tagged<AgreementView> replaceContributions(UUID id, long version, List<ContributionDraft> drafts) {
        var taken = desk.take(id, version);
        var plan = taken.working();
        var wanted = valuations.of(drafts, taken.before(), plan.contributions(), "");
        if (wanted.equals(plan.contributions())) {
            return taken.read().forReader();
        }
        var kept = wanted.stream().map(Contribution::id).collect(Collectors.toSet());
        var schedule = plan.schedule().stream().filter(row -> kept.contains(row.contributionId())).toList();
        AgreementStatements.refuse(Schedules.outgrown(wanted, schedule));
        plans.replaceContributions(id, plan.number(), wanted, parts.parties(id));
        if (schedule.size() < plan.schedule().size()) {
            plans.replaceSchedule(id, plan.number(), schedule);
        }
        return desk.put(taken, "CONTRIBUTIONS_CHANGED");
    }

    /** @throws ProblemException as any change; 409 when it is signed and no amendment is in preparation */
    @Transactional
    Tagged<AgreementView> replaceSchedule(UUID id, long version, List<ScheduleDraft> drafts) {
        var taken = desk.take(id, version);
        var plan = taken.working();
        var wanted = schedules.of(drafts, plan);
        if (Set.copyOf(wanted).equals(Set.copyOf(plan.schedule()))) {
            return taken.read().forReader();
        }
        plans.replaceSchedule(id, plan.number(), wanted);
        return desk.put(taken, "SCHEDULE_CHANGED");
    }
}
