package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vinculo.document.DocumentSubject;
import org.vinculo.document.SubjectType;
import org.vinculo.shared.security.LinkPolicy;

/** Agreements have documents: of whoever writes them, as long as they are not given up or void. */
@ApplicationScoped
class AgreementSubject implements DocumentSubject {

    private final AgreementQueries queries;
    private final LinkPolicy policy;

    @Inject
    AgreementSubject(AgreementQueries queries, LinkPolicy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    @Override
    public SubjectType type() {
        return SubjectType.AGREEMENT;
    }

    @Override
    public Optional<Standing> standing(UUID id) {
        return queries.standing(id).map(agreement -> new Standing(id, agreement.behind(),
                policy.refusalToWriteAgreement(agreement.countries()), closed(agreement.state())));
    }

    private static Optional<String> closed(AgreementState state) {
        return state.gone() ? Optional.of(AgreementDesk.closed(state)) : Optional.empty();
    }
}
