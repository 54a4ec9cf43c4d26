package org.vinculo.agreement.tariff;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.shared.concurrency.GivenIds;
import org.vinculo.shared.concurrency.StillAllowed;
import org.vinculo.shared.json.MergePatch;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;

/** Lays down tariffs and corrects them; administrators do. */
@ApplicationScoped
class TariffService implements StillAllowed {

    static final String SUBJECT = "TARIFF";

    private final AccessPolicy policy;
    private final Tariffs tariffs;
    private final TariffTable table;
    private final TariffRules rules;
    private final GivenIds givenIds;
    private final MergePatch mergePatch;
    private final Changes changes;
    private final History history;

    @Inject
    TariffService(AccessPolicy policy, Tariffs tariffs, TariffTable table, TariffRules rules, GivenIds givenIds,
            MergePatch mergePatch, Changes changes, History history) {
        this.policy = policy;
        this.tariffs = tariffs;
        this.table = table;
        this.rules = rules;
        this.givenIds = givenIds;
        this.mergePatch = mergePatch;
        this.changes = changes;
        this.history = history;
    }

    /** A tariff as it was laid down, now or by the same request before. */
    record Created(Tariff tariff, boolean repeated) {
    }

    /** @throws ProblemException 403, 422, or 409 when its id is another's or its days meet another tariff's */
    @Transactional
    public Created create(TariffDraft draft) {
        policy.requireReferenceData();
        var clean = rules.checked(draft);
        if (draft.id() != null && !givenIds.take(SUBJECT, draft.id())) {
            return new Created(read(draft.id()), true);
        }
        if (draft.id() != null && tariffs.find(draft.id()).isPresent()) {
            throw GivenIds.alreadyUsed();
        }
        var id = draft.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : draft.id();
        table.add(id, clean);
        history.record(SUBJECT, id, 0, "CREATED", changes.between(null, new TariffDraft(null, clean.category(),
                clean.names(), clean.country(), clean.hourly(), clean.validFrom(), clean.validUntil(), clean.source())));
        return new Created(read(id), false);
    }

    /** @throws ProblemException 404, 403, 412 with the record as it is now, 422, or 409 when its days meet another's */
    @Transactional
    public Tariff patch(UUID id, long version, JsonNode patch) {
        policy.requireReferenceData();
        table.lock(id);
        var tariff = read(id);
        if (tariff.version() != version) {
            throw ProblemException.versionMismatch(tariff);
        }
        var before = new TariffFacts(tariff.names(), tariff.validUntil(), tariff.source());
        var after = rules.checked(mergePatch.apply(before, patch, TariffFacts.class), tariff.validFrom());
        if (!after.equals(before)) {
            table.change(id, after);
            history.record(SUBJECT, id, version + 1, "UPDATED", changes.between(before, after));
        }
        return read(id);
    }

    /** @throws ProblemException 404 */
    Tariff read(UUID id) {
        return tariffs.find(id).orElseThrow(ProblemException::notFound);
    }

    @Override
    public String collection() {
        return TariffResource.PATH;
    }

    @Override
    public void requireStill(UUID id, String path) {
        policy.requireReferenceData();
    }
}
