package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.text.DateRules;
import org.vinculo.shared.text.TextRules;

/** What people state about a link, with clean texts, held to the rules that depend on the operator's settings. */
@ApplicationScoped
class LinkStatements {

    private final Validator validator;
    private final String home;
    private final LocalDate registryStart;

    @Inject
    LinkStatements(Validator validator, @ConfigProperty(name = "vinculo.home-country") String home,
            @ConfigProperty(name = "vinculo.registry-start") LocalDate registryStart) {
        this.validator = validator;
        this.home = home;
        this.registryStart = registryStart;
    }

    /**
     * The same facts with their texts composed (NFC) and trimmed, each language once.
     *
     * @throws ProblemException 422 naming every place that is wrong
     * @throws ConstraintViolationException likewise, for what the record's annotations say
     */
    LinkFacts checked(LinkFacts facts) {
        var broken = validator.validate(facts);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        var errors = new ArrayList<FieldError>();
        var clean = new LinkFacts(TextRules.optionalLine(facts.title(), "/title", 300, errors), facts.type(),
                facts.startedOn(), facts.plannedEnd(), optionalLines(facts.objectives(), "/objectives", 5_000, errors),
                TextRules.optionalLine(facts.instrument(), "/instrument", 500, errors),
                facts.spoken().stream().distinct().toList(),
                new Provenance(TextRules.line(facts.source().name(), "/source/name", 200, errors),
                        TextRules.optionalLine(facts.source().id(), "/source/id", 200, errors)));
        LinkService.refuse(errors);
        return clean;
    }

    /** @throws ProblemException 422 */
    String reason(String reason) {
        var errors = new ArrayList<FieldError>();
        var clean = TextRules.lines(reason, "/reason", 2_000, errors);
        LinkService.refuse(errors);
        return clean;
    }

    /** @throws ProblemException 422 */
    ActivityDraft checked(ActivityDraft activity) {
        var broken = validator.validate(activity);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        var errors = new ArrayList<FieldError>();
        DateRules.happened(activity.date(), "/date", errors);
        var clean = new ActivityDraft(activity.id(), activity.date(),
                TextRules.optionalLine(activity.place(), "/place", 200, errors), activity.modality(), activity.participants(),
                optionalLines(activity.outcome(), "/outcome", 2_000, errors));
        LinkService.refuse(errors);
        return clean;
    }

    /** What is wrong with start and end, for a link of this kind. */
    List<FieldError> times(LinkFacts facts, LinkState state, Clearance clearance) {
        var errors = new ArrayList<>(LinkRules.dates(facts.startedOn(), facts.plannedEnd()));
        if (clearance == Clearance.PRE_EXISTING) {
            errors.addAll(LinkRules.preExisting(facts.startedOn(), registryStart));
        } else if (state.begun() && facts.startedOn() == null) {
            errors.add(FieldError.at("/startedOn", "required"));
        }
        return errors;
    }

    /** Whether a link with these partners waits for the ministry's opinion. */
    Clearance clearance(LinkState state, Participants participants) {
        if (state == LinkState.ACTIVE) {
            return Clearance.PRE_EXISTING;
        }
        return participants.countries().contains(home) ? Clearance.NONE : Clearance.NOT_NEEDED;
    }

    private static @Nullable String optionalLines(@Nullable String raw, String pointer, int longest, List<FieldError> errors) {
        return raw == null ? null : TextRules.lines(raw, pointer, longest, errors);
    }
}
