package org.vinculo.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Viewer;

/** What the viewer may have written by an import. */
@ApplicationScoped
class Mandates {

    private final AccessPolicy policy;
    private final LinkPolicy links;
    private final Viewer viewer;

    @Inject
    Mandates(AccessPolicy policy, LinkPolicy links, Viewer viewer) {
        this.policy = policy;
        this.links = links;
        this.viewer = viewer;
    }

    /** @throws ProblemException 403 when they may write nothing of that kind anywhere */
    Mandate require(ImportKind kind) {
        return require(kind, null);
    }

    Mandate require(ImportKind kind, @Nullable String reason) {
        if (!policy.mayWriteSomewhere() || kind == ImportKind.LINKS && !links.mayCreate()
                || kind == ImportKind.EXCHANGE_RATES && !policy.writesEverywhere()) {
            throw ProblemException.forbidden("role-may-not-import");
        }
        return new Mandate(policy.writesEverywhere(), policy.writesEverywhere() ? List.of() : viewer.missionCountries().stream().sorted().toList(),
                links.mayRegisterOld(), viewer.username(), viewer.id(), viewer.mission().orElse(null), reason);
    }

    void requireAny() {
        if (!policy.mayWriteSomewhere()) {
            throw ProblemException.forbidden("role-may-not-import");
        }
    }
}
