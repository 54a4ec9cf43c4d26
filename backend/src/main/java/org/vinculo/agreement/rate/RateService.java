package org.vinculo.agreement.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.shared.concurrency.GivenIds;
import org.vinculo.shared.concurrency.StillAllowed;
import org.vinculo.shared.money.AmountRules;
import org.vinculo.shared.money.Currencies;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Viewer;
import org.vinculo.shared.text.DateRules;
import org.vinculo.shared.text.TextRules;

/** Puts on record rates that people state; whoever may write agreements may, and nobody alters one. */
@ApplicationScoped
class RateService implements StillAllowed {

    static final String SUBJECT = "EXCHANGE_RATE";

    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_REASON = 1000;

    private final LinkPolicy policy;
    private final RateQueries rates;
    private final Currencies currencies;
    private final GivenIds givenIds;
    private final Changes changes;
    private final History history;
    private final Viewer viewer;

    @Inject
    RateService(LinkPolicy policy, RateQueries rates, Currencies currencies, GivenIds givenIds, Changes changes,
            History history, Viewer viewer) {
        this.policy = policy;
        this.rates = rates;
        this.currencies = currencies;
        this.givenIds = givenIds;
        this.changes = changes;
        this.history = history;
        this.viewer = viewer;
    }

    /** A rate as it was put on record, now or by the same request before. */
    record Stated(ExchangeRate rate, boolean repeated) {
    }

    /** @throws ProblemException 403, 422, or 409 when its id is another's */
    @Transactional
    public Stated state(RateDraft draft) {
        requireRight();
        var clean = checked(draft);
        if (draft.id() != null && !givenIds.take(SUBJECT, draft.id())) {
            return new Stated(rates.read(draft.id()), true);
        }
        if (draft.id() != null && rates.find(draft.id()).isPresent()) {
            throw GivenIds.alreadyUsed();
        }
        var id = draft.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : draft.id();
        rates.add(id, clean, viewer.username());
        history.record(SUBJECT, id, 0, "CREATED", changes.between(null, new RateDraft(null, clean.base(), clean.currency(),
                clean.rate(), clean.date(), clean.source(), clean.reason())), clean.reason());
        return new Stated(rates.read(id), false);
    }

    @Override
    public String collection() {
        return RateResource.PATH;
    }

    @Override
    public void requireStill(UUID id, String path) {
        requireRight();
    }

    private void requireRight() {
        if (!policy.mayCreate()) {
            throw ProblemException.forbidden("role-may-not-write");
        }
    }

    private RateDraft checked(RateDraft draft) {
        var errors = new ArrayList<FieldError>();
        var table = currencies.table();
        table.complaint(draft.base(), "/base", draft.date()).ifPresent(errors::add);
        table.complaint(draft.currency(), "/currency", draft.date()).ifPresent(errors::add);
        DateRules.happened(draft.date(), "/date", errors);
        if (draft.base().equals(draft.currency())) {
            errors.add(FieldError.at("/currency", "same-currency"));
        }
        var rate = AmountRules.rate(draft.rate(), "/rate", errors);
        var source = TextRules.line(draft.source(), "/source", LONGEST_SOURCE, errors);
        var reason = TextRules.lines(draft.reason(), "/reason", LONGEST_REASON, errors);
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
        return new RateDraft(draft.id(), draft.base(), draft.currency(),
                Objects.requireNonNullElse(rate, BigDecimal.ZERO).toPlainString(), draft.date(), source, reason);
    }
}
