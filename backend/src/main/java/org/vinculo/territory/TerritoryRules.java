package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.text.TextRules;

/** What must hold of a statement about a territory by itself, whatever else is on record. */
@ApplicationScoped
class TerritoryRules {

    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_REFERENCE = 500;
    private static final int LONGEST_REASON = 2_000;

    private final Validator validator;

    @Inject
    TerritoryRules(Validator validator) {
        this.validator = validator;
    }

    /**
     * The same facts with their texts composed (NFC) and trimmed.
     *
     * @throws ProblemException 422 naming every place that is wrong
     * @throws ConstraintViolationException likewise, for what the record's annotations say
     */
    TerritoryFacts checked(TerritoryFacts facts) {
        var broken = validator.validate(facts);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        var errors = new ArrayList<FieldError>();
        var clean = new TerritoryFacts(facts.parent(), facts.level(),
                TextRules.optionalLine(facts.localType(), "/localType", LONGEST_TYPE, errors), facts.status(),
                TextRules.line(facts.name(), "/name", LONGEST_NAME, errors), translations(facts.translations(), errors),
                facts.point(), facts.population(), facts.populationYear(), hundredths(facts.areaKm2()),
                TextRules.line(facts.source(), "/source", LONGEST_NAME, errors));
        checkYear(facts, errors);
        if (facts.status() == Status.VOID) {
            errors.add(FieldError.at("/status", "by-undoing"));
        }
        refuse(errors);
        return clean;
    }

    /** @throws ProblemException 422 */
    void check(List<Identifier> identifiers, String pointer) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<List<Object>>();
        for (int i = 0; i < identifiers.size(); i++) {
            var identifier = identifiers.get(i);
            var place = pointer + "/" + i;
            if (!seen.add(List.of(identifier.scheme(), identifier.value()))) {
                errors.add(FieldError.at(place, "repeated"));
            }
            checkDate(identifier.validFrom(), place + "/validFrom", errors);
            checkDate(identifier.validUntil(), place + "/validUntil", errors);
            if (identifier.validFrom() != null && identifier.validUntil() != null
                    && !identifier.validFrom().isBefore(identifier.validUntil())) {
                errors.add(FieldError.at(place + "/validUntil", "not-after", identifier.validFrom()));
            }
        }
        refuse(errors);
    }

    /** The same event with clean texts. @throws ProblemException 422 */
    EventDraft checked(EventDraft draft) {
        var errors = new ArrayList<FieldError>();
        checkDate(draft.date(), "/date", errors);
        checkShape(draft, errors);
        var clean = new EventDraft(draft.type(), draft.date(), TextRules.optionalLine(draft.newName(), "/newName", LONGEST_NAME, errors),
                draft.names() == null ? null : translations(draft.names(), errors), draft.successors(),
                TextRules.lines(draft.reason(), "/reason", LONGEST_REASON, errors), TextRules.optionalLine(draft.source(), "/source", LONGEST_REFERENCE, errors));
        refuse(errors);
        return clean;
    }

    private static void checkShape(EventDraft draft, List<FieldError> errors) {
        boolean renamed = draft.type() == EventType.RENAMED;
        int successors = draft.successorIds().size();
        if (renamed && draft.newName() == null) {
            errors.add(FieldError.at("/newName", "required"));
        }
        if (!renamed && draft.newName() != null) {
            errors.add(FieldError.at("/newName", "not-for-this-event"));
        }
        if (!renamed && draft.names() != null) {
            errors.add(FieldError.at("/names", "not-for-this-event"));
        }
        boolean enough = switch (draft.type()) {
            case RENAMED -> successors == 0;
            case MERGED -> successors == 1;
            case SPLIT -> successors >= 2;
        };
        if (!enough) {
            errors.add(FieldError.at("/successors", "successors-" + draft.type().name().toLowerCase(java.util.Locale.ROOT)));
        } else if (new HashSet<>(draft.successorIds()).size() < successors) {
            errors.add(FieldError.at("/successors", "repeated"));
        }
    }

    /** As the table keeps it, so that 12.5 and 12.50 are no change. */
    private static @Nullable BigDecimal hundredths(@Nullable BigDecimal area) {
        return area == null ? null : area.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static void checkYear(TerritoryFacts facts, List<FieldError> errors) {
        var year = facts.populationYear();
        if (year != null && facts.population() == null) {
            errors.add(FieldError.at("/populationYear", "without-population"));
        }
        if (year != null && year > tomorrow().getYear()) {
            errors.add(FieldError.at("/populationYear", "in-the-future"));
        }
    }

    private static void checkDate(@Nullable LocalDate date, String pointer, List<FieldError> errors) {
        if (date != null && date.isBefore(EARLIEST)) {
            errors.add(FieldError.at(pointer, "too-early", EARLIEST));
        }
        if (date != null && date.isAfter(tomorrow())) {
            errors.add(FieldError.at(pointer, "in-the-future"));
        }
    }

    /** East of Greenwich it is already tomorrow. */
    private static LocalDate tomorrow() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(1);
    }

    private static Map<String, String> translations(Map<String, String> names, List<FieldError> errors) {
        var clean = new TreeMap<String, String>();
        names.forEach((language, name) ->
                clean.put(language, TextRules.line(name, "/names/" + language, LONGEST_NAME, errors)));
        return clean;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
    }
}
