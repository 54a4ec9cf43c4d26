package org.vinculo.agreement.call;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.shared.concurrency.GivenIds;
import org.vinculo.shared.concurrency.StillAllowed;
import org.vinculo.shared.json.MergePatch;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;

/** Puts calls on record and corrects them; administrators do. */
@ApplicationScoped
class CallService implements StillAllowed {

    static final String SUBJECT = "CALL";

    private final AccessPolicy policy;
    private final Calls calls;
    private final CallTable table;
    private final CallRules rules;
    private final GivenIds givenIds;
    private final MergePatch mergePatch;
    private final Changes changes;
    private final History history;

    @Inject
    CallService(AccessPolicy policy, Calls calls, CallTable table, CallRules rules, GivenIds givenIds,
            MergePatch mergePatch, Changes changes, History history) {
        this.policy = policy;
        this.calls = calls;
        this.table = table;
        this.rules = rules;
        this.givenIds = givenIds;
        this.mergePatch = mergePatch;
        this.changes = changes;
        this.history = history;
    }

    /** A call as it was put on record, now or by the same request before. */
    record Created(Call call, boolean repeated) {
    }

    /** The caps, as the change log compares them. */
    private record CapList(List<Cap> caps) {
    }

    /** @throws ProblemException 403, 422, or 409 when its id is another's */
    @Transactional
    public Created create(CallDraft draft) {
        policy.requireReferenceData();
        var clean = rules.checked(draft);
        if (draft.id() != null && !givenIds.take(SUBJECT, draft.id())) {
            return new Created(read(draft.id()), true);
        }
        if (draft.id() != null && calls.find(draft.id()).isPresent()) {
            throw GivenIds.alreadyUsed();
        }
        var id = draft.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : draft.id();
        table.add(id, clean);
        history.record(SUBJECT, id, 0, "CREATED", changes.between(null, new CallDraft(null, clean.code(), clean.title(),
                clean.country(), clean.opensOn(), clean.closesOn(), clean.currency(), clean.notes(), clean.caps())));
        return new Created(read(id), false);
    }

    /** @throws ProblemException 404, 403, 412 with the record as it is now, 422 */
    @Transactional
    public Call patch(UUID id, long version, JsonNode patch) {
        var call = take(id, version);
        var before = new CallFacts(call.code(), call.title(), call.opensOn(), call.closesOn(), call.notes());
        var after = rules.checked(mergePatch.apply(before, patch, CallFacts.class));
        if (!after.equals(before)) {
            table.change(id, after);
            history.record(SUBJECT, id, version + 1, "UPDATED", changes.between(before, after));
        }
        return read(id);
    }

    /** Agreements that were signed keep the caps they were signed with. @throws ProblemException as for a patch */
    @Transactional
    public Call replaceCaps(UUID id, long version, List<Cap> caps) {
        var call = take(id, version);
        var after = rules.checked(caps, call.currency());
        if (!after.equals(call.caps())) {
            table.replaceCaps(id, after);
            history.record(SUBJECT, id, version + 1, "CAPS_REPLACED",
                    changes.between(new CapList(call.caps()), new CapList(after)));
        }
        return read(id);
    }

    /** @throws ProblemException 404 */
    Call read(UUID id) {
        return calls.find(id).orElseThrow(ProblemException::notFound);
    }

    @Override
    public String collection() {
        return CallResource.PATH;
    }

    @Override
    public void requireStill(UUID id, String path) {
        policy.requireReferenceData();
    }

    private Call take(UUID id, long version) {
        policy.requireReferenceData();
        table.lock(id);
        var call = read(id);
        if (call.version() != version) {
            throw ProblemException.versionMismatch(call);
        }
        return call;
    }
}
