package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vinculo.catalogue.Countries;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.text.TextRules;
import org.vinculo.territory.Status;
import org.vinculo.territory.TerritoryQueries;
import org.vinculo.territory.TerritoryView;

/** What must hold of a statement about an actor. */
@ApplicationScoped
class ActorRules {

    private static final int LONGEST_LEGAL_NAME = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 500;

    private final Validator validator;
    private final Countries countries;
    private final TerritoryQueries territories;

    @Inject
    ActorRules(Validator validator, Countries countries, TerritoryQueries territories) {
        this.validator = validator;
        this.countries = countries;
        this.territories = territories;
    }

    /**
     * The same facts with their texts composed (NFC) and trimmed.
     *
     * @param before the facts that were in force; what has not changed is not looked up again
     * @throws ProblemException 422 naming every place that is wrong
     * @throws ConstraintViolationException likewise, for what the record's annotations say
     */
    ActorFacts checked(ActorFacts facts, @Nullable ActorFacts before) {
        var broken = validator.validate(facts);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        var errors = new ArrayList<FieldError>();
        var clean = clean(facts, errors);
        if (facts.legalName() == null && facts.shortName() == null) {
            errors.add(FieldError.at("/legalName", "needs-a-name"));
        }
        if (new HashSet<>(clean.spoken()).size() < clean.spoken().size()) {
            errors.add(FieldError.at("/languages", "repeated"));
        }
        if (clean.status() == ActorStatus.MERGED) {
            errors.add(FieldError.at("/status", "by-merging"));
        }
        if (clean.status() == ActorStatus.VOID) {
            errors.add(FieldError.at("/status", "by-undoing"));
        }
        if ((before == null || !before.country().equals(clean.country())) && !countries.selectable(clean.country())) {
            errors.add(FieldError.at("/country", "unknown-country"));
        }
        checkHome(clean, before, errors);
        refuse(errors);
        return clean;
    }

    private static ActorFacts clean(ActorFacts facts, List<FieldError> errors) {
        return new ActorFacts(facts.type(),
                TextRules.optionalLine(facts.legalName(), "/legalName", LONGEST_LEGAL_NAME, errors),
                TextRules.optionalLine(facts.shortName(), "/shortName", LONGEST_NAME, errors), facts.country(),
                facts.territory(), facts.isPrincipal(),
                TextRules.optionalLine(facts.website(), "/website", LONGEST_ADDRESS, errors), facts.spoken(),
                facts.iatiIdentifier(), facts.status(),
                TextRules.line(facts.source(), "/source", LONGEST_NAME, errors));
    }

    private void checkHome(ActorFacts facts, @Nullable ActorFacts before, List<FieldError> errors) {
        if (facts.isPrincipal() && (facts.type() != ActorType.SUBSTATE_ADMINISTRATION || facts.territory() == null
                || facts.status() != ActorStatus.ACTIVE)) {
            errors.add(FieldError.at("/principal", "not-a-principal"));
        }
        if (facts.territory() == null || facts.equals(before)) {
            return;
        }
        boolean moved = before == null || !facts.territory().equals(before.territory());
        boolean crowned = facts.isPrincipal() && (before == null || !before.isPrincipal());
        var home = territories.find(facts.territory());
        wrongHome(home, facts, moved, moved || crowned).ifPresent(code -> errors.add(FieldError.at("/territory", code)));
    }

    private static Optional<String> wrongHome(Optional<TerritoryView> home, ActorFacts facts, boolean moved, boolean changed) {
        if (home.isEmpty()) {
            return Optional.of("unknown-territory");
        }
        if (!home.get().country().equals(facts.country())) {
            return Optional.of("other-country");
        }
        if (moved && home.get().dissolvedOn() != null) {
            return Optional.of("dissolved-territory");
        }
        return changed && facts.isPrincipal() && home.get().status() == Status.GROUPING
                ? Optional.of("no-administration") : Optional.empty();
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
    }
}
