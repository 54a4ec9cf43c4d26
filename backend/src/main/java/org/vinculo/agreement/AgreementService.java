package org.vinculo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vinculo.actor.Actors.Held;
import org.vinculo.link.Links;
import org.vinculo.shared.concurrency.GivenIds;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.json.MergePatch;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Viewer;
import org.vinculo.shared.sql.DatabaseTime;
import org.vinculo.shared.text.DateRules;

/** Puts agreements on record and corrects them, each time with a line in the change log. */
@ApplicationScoped
public class AgreementService {

    static final String SUBJECT = "AGREEMENT";

    private final LinkPolicy policy;
    private final Links links;
    private final Viewer viewer;
    private final AgreementStatements statements;
    private final AgreementParties parties;
    private final AgreementParts parts;
    private final PlanStore plans;
    private final Valuations valuations;
    private final AgreementDesk desk;
    private final GivenIds givenIds;
    private final MergePatch mergePatch;

    @Inject
    AgreementService(LinkPolicy policy, Links links, Viewer viewer, AgreementStatements statements, AgreementParties parties,
            AgreementParts parts, PlanStore plans, Valuations valuations, AgreementDesk desk, GivenIds givenIds,
            MergePatch mergePatch) {
        this.policy = policy;
        this.links = links;
        this.viewer = viewer;
        this.statements = statements;
        this.parties = parties;
        this.parts = parts;
        this.plans = plans;
        this.valuations = valuations;
        this.desk = desk;
        this.givenIds = givenIds;
        this.mergePatch = mergePatch;
    }

    /** An agreement as it was created, now or by the same request before. */
    public record Created(Tagged<AgreementView> agreement, boolean repeated) {
    }

    /** @throws ProblemException 422, 403, or 409 when its id belongs to another or its link does not change any more */
    @Transactional
    public Created create(AgreementDraft draft) {
        requireWriting();
        var facts = statements.checked(draft.facts(), null);
        var named = parties.resolve(draft.parties(), List.of());
        var link = held(draft.linkId());
        AgreementStatements.refuse(AgreementParties.rules(named, link.actors(), List.of(), "/parties"));
        if (draft.id() != null && !givenIds.take(SUBJECT, draft.id())) {
            return new Created(desk.read(draft.id()).forReader(), true);
        }
        if (draft.id() != null && Agreement.findById(draft.id()) != null) {
            throw GivenIds.alreadyUsed();
        }
        if (link.closed() != null) {
            throw ProblemException.conflict(link.closed());
        }
        var id = draft.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : draft.id();
        var agreement = new Agreement(id, link.id(), facts, viewer.username(), DatabaseTime.now());
        agreement.persistAndFlush();
        parts.replaceParties(id, named.stream().map(Held::id).toList());
        plans.open(id, 0, null);
        return new Created(desk.born(agreement), false);
    }

    /** The link, which is as if there were none for those who do not see it. */
    private Links.Standing held(UUID id) {
        if (!links.sees(id)) {
            throw ProblemException.validation(FieldError.at("/linkId", "unknown-link"));
        }
        var link = links.hold(id);
        policy.refusalToWriteAgreement(link.countries()).ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
        return link;
    }

    /** Before anybody is looked up for whom there is no hope of writing. */
    private void requireWriting() {
        if (!policy.mayCreate()) {
            policy.refusalToWriteAgreement(List.of()).ifPresent(reason -> {
                throw ProblemException.forbidden(reason);
            });
        }
    }

    /**
     * Corrects an agreement.
     *
     * @param version the version the patch is based on
     * @throws ProblemException 404, 403, 412 with the record as it is now, 409 when its state forbids it, or 422
     */
    @Transactional
    public Tagged<AgreementView> patch(UUID id, long version, JsonNode patch) {
        var taken = desk.take(id, version);
        var agreement = taken.agreement();
        var before = taken.before().facts();
        AgreementDesk.requireEditable(agreement);
        var after = statements.checked(mergePatch.apply(before, patch, AgreementFacts.class), before);
        if (after.equals(before)) {
            return taken.read().forReader();
        }
        requireUnsigned(agreement, before, after);
        var errors = new ArrayList<FieldError>();
        DateRules.inOrder(agreement.signedOn, after.closesOn(), "/closesOn", errors);
        AgreementStatements.refuse(errors);
        boolean elsewhere = !after.accountCurrency().equals(before.accountCurrency());
        agreement.state(after);
        if (elsewhere) {
            AgreementDesk.write(agreement);
            var plan = taken.before().plan();
            plans.replaceContributions(id, plan.number(), valuations.into(after.accountCurrency(), plan.contributions()),
                    parts.parties(id));
        }
        return desk.put(taken, "UPDATED");
    }

    /** What was signed rests on these. */
    private static void requireUnsigned(Agreement agreement, AgreementFacts before, AgreementFacts after) {
        if (agreement.state == AgreementState.DRAFT) {
            return;
        }
        if (!after.accountCurrency().equals(before.accountCurrency())) {
            throw ProblemException.conflict("agreement-currency-fixed");
        }
        boolean begins = agreement.state == AgreementState.SIGNED || Objects.equals(after.effectiveOn(), before.effectiveOn());
        if (!begins || !Objects.equals(after.callId(), before.callId()) || !Objects.equals(after.statedBase(), before.statedBase())) {
            throw ProblemException.conflict("agreement-terms-fixed");
        }
    }
}
