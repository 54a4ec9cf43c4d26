package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.link.Links;
import org.vinculo.shared.concurrency.StillAllowed;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Sight;
import org.vinculo.shared.sql.DatabaseTime;

/**
 * Hands out agreements to be changed: to those who may, in the version they know, one writer at a time; and puts them back
 * with what lists know of them and their line in the change log.
 */
@ApplicationScoped
class AgreementDesk implements StillAllowed {

    private final LinkPolicy policy;
    private final Links links;
    private final AgreementQueries queries;
    private final AgreementParts parts;
    private final PlanStore plans;
    private final Changes changes;
    private final History history;

    @Inject
    AgreementDesk(LinkPolicy policy, Links links, AgreementQueries queries, AgreementParts parts, PlanStore plans,
            Changes changes, History history) {
        this.policy = policy;
        this.links = links;
        this.queries = queries;
        this.parts = parts;
        this.plans = plans;
        this.changes = changes;
        this.history = history;
    }

    /** An agreement in the hands of its only writer, what it reads like before, and the link it stands under. */
    record Taken(Agreement agreement, AgreementQueries.Whole read, Links.Standing link) {

        AgreementView before() {
            return read.record();
        }

        /** @throws ProblemException 409 when there is no plan that may be changed */
        Plan working() {
            requireEditable(agreement);
            var working = before().working();
            if (working == null) {
                throw ProblemException.conflict("agreement-signed");
            }
            return working;
        }
    }

    /**
     * @param version the version the change is based on
     * @throws ProblemException 404, 403, or 412 with the record as it is now
     */
    Taken take(UUID id, long version) {
        return take(id, version, links.standing(linkOf(id)));
    }

    /** The same for a change that rests on the link, which nobody else changes meanwhile. */
    Taken takeWithLink(UUID id, long version) {
        return take(id, version, links.hold(linkOf(id)));
    }

    /** The same for a change that follows from another one, which was allowed. */
    Taken takeAsConsequence(UUID id) {
        Agreement agreement = Agreement.findById(id, LockModeType.PESSIMISTIC_WRITE);
        return new Taken(agreement, read(id), links.standing(agreement.link));
    }

    private Taken take(UUID id, long version, Links.Standing link) {
        refuse(link);
        Agreement agreement = Agreement.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var before = read(id);
        if (agreement.version != version) {
            throw ProblemException.versionMismatch(before.forReader().record());
        }
        return new Taken(agreement, before, link);
    }

    /** @throws ProblemException 404 when there is no such agreement for the viewer */
    private UUID linkOf(UUID id) {
        if (!queries.sees(id)) {
            throw ProblemException.notFound();
        }
        return parts.link(id).orElseThrow(ProblemException::notFound);
    }

    private void refuse(Links.Standing link) {
        policy.refusalToWriteAgreement(link.countries()).ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
    }

    @Override
    public String collection() {
        return AgreementResource.PATH;
    }

    @Override
    public void requireStill(UUID id, String path) {
        requireWritable(id);
    }

    /** @return the link; @throws ProblemException 404 when the viewer sees no such agreement, 403 when they may not write it */
    Links.Standing requireWritable(UUID id) {
        var link = links.standing(linkOf(id));
        refuse(link);
        return link;
    }

    /** Writes a taken agreement that was changed, and remembers what changed, for the reason the request gives beside its body. */
    Tagged<AgreementView> put(Taken taken, String action) {
        return put(taken, action, false, null);
    }

    /** The same for a change that must have a reason. */
    Tagged<AgreementView> put(Taken taken, String action, String reason) {
        return put(taken, action, true, reason);
    }

    private Tagged<AgreementView> put(Taken taken, String action, boolean own, @Nullable String reason) {
        var agreement = taken.agreement();
        if (agreement.version == taken.before().version()) {
            write(agreement);
        }
        var after = carried(agreement.id);
        var changed = changes.between(AgreementMemory.of(taken.before()), AgreementMemory.of(after.record()));
        changed.putAll(AgreementMemory.changedRows(taken.before(), after.record()));
        if (own) {
            history.record(AgreementService.SUBJECT, agreement.id, agreement.version, action, changed, reason);
        } else {
            history.record(AgreementService.SUBJECT, agreement.id, agreement.version, action, changed);
        }
        return after.forReader();
    }

    /** Writes what was stated before rows that depend on it are; a change leads to one version, however often it writes. */
    static void write(Agreement agreement) {
        agreement.updatedAt = DatabaseTime.now();
        Agreement.flush();
    }

    /** A new agreement with its line in the change log. */
    Tagged<AgreementView> born(Agreement agreement) {
        var view = carried(agreement.id);
        history.record(AgreementService.SUBJECT, agreement.id, agreement.version, "CREATED",
                changes.between(null, AgreementMemory.of(view.record())), null);
        return view.forReader();
    }

    /** The agreement as it reads now, after what lists ask of it was drawn together again. */
    private AgreementQueries.Whole carried(UUID id) {
        parts.gather(id);
        var after = read(id);
        plans.carry(id, after.record().plan());
        return after;
    }

    /** The agreement as it reads now, what this transaction wrote included. */
    AgreementQueries.Whole read(UUID id) {
        return queries.whole(id, Sight.ALL).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 409 when the agreement's state does not let it be changed */
    static void requireEditable(Agreement agreement) {
        if (!agreement.state.editable()) {
            throw ProblemException.conflict(closed(agreement.state));
        }
    }

    static String closed(AgreementState state) {
        return state == AgreementState.VOID ? "agreement-void" : "agreement-closed";
    }
}
