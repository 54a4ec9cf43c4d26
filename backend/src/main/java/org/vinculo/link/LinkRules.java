package org.vinculo.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.text.DateRules;

/**
 * What must hold of a link by itself. Pure: a proposed record goes in, what is wrong with it comes out, each with a
 * pointer into the request.
 */
final class LinkRules {

    static final int MOST_PARTICIPANTS = 100;

    private LinkRules() {
    }

    /** Partners are equals of two countries at least; those who only help stand apart; nobody takes part twice. */
    static List<FieldError> participants(Participants proposed) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<UUID>();
        repeated(proposed.partners(), "/partners", seen, errors);
        repeated(proposed.facilitators(), "/facilitators", seen, errors);
        for (int i = 0; i < proposed.facilitators().size(); i++) {
            if (!proposed.facilitators().get(i).mayFacilitate()) {
                errors.add(FieldError.at("/facilitators/" + i, "not-a-facilitator"));
            }
        }
        if (proposed.partners().size() + proposed.facilitators().size() > MOST_PARTICIPANTS) {
            errors.add(FieldError.at("/partners", "too-many-participants", MOST_PARTICIPANTS));
        }
        var different = proposed.partners().stream().map(Participant::id).distinct().count();
        if (different < 2) {
            errors.add(FieldError.at("/partners", "too-few-partners"));
        } else if (countriesOfAdministrations(proposed) < 2) {
            errors.add(FieldError.at("/partners", "administrations-of-two-countries"));
        }
        return errors;
    }

    /** A link in preparation takes in nobody who is no more; who was in it before stays. */
    static List<FieldError> newcomers(Participants proposed, Set<UUID> present) {
        var errors = new ArrayList<FieldError>();
        dissolved(proposed.partners(), "/partners", present, errors);
        dissolved(proposed.facilitators(), "/facilitators", present, errors);
        return errors;
    }

    /**
     * @param participants ids of those who take part
     * @param known codes of themes that there are
     * @param pointer where the list stands in the request
     */
    static List<FieldError> themes(List<ThemeOffer> themes, Set<UUID> participants, Set<String> known, String pointer) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (int i = 0; i < themes.size(); i++) {
            var place = pointer + "/" + i;
            if (!known.contains(themes.get(i).theme())) {
                errors.add(FieldError.at(place + "/theme", "unknown-theme", themes.get(i).theme()));
            } else if (!seen.add(themes.get(i).theme())) {
                errors.add(FieldError.at(place + "/theme", "repeated"));
            }
            partakers(themes.get(i).offers(), participants, place + "/offeredBy", errors);
        }
        return errors;
    }

    /** Each takes part in the link, and is named once. */
    static List<FieldError> partakers(List<UUID> named, Set<UUID> participants, String pointer) {
        var errors = new ArrayList<FieldError>();
        partakers(named, participants, pointer, errors);
        return errors;
    }

    static List<FieldError> modalities(List<Modality> modalities, String pointer) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<Modality>();
        for (int i = 0; i < modalities.size(); i++) {
            if (!seen.add(modalities.get(i))) {
                errors.add(FieldError.at(pointer + "/" + i, "repeated"));
            }
        }
        return errors;
    }

    static List<FieldError> dates(@Nullable LocalDate start, @Nullable LocalDate end) {
        var errors = new ArrayList<FieldError>();
        DateRules.inRange(start, "/startedOn", errors);
        DateRules.inRange(end, "/plannedEnd", errors);
        DateRules.inOrder(start, end, "/plannedEnd", errors);
        return errors;
    }

    /** A link that is older than the registry began before it. */
    static List<FieldError> preExisting(@Nullable LocalDate start, LocalDate registryStart) {
        if (start == null) {
            return List.of(FieldError.at("/startedOn", "required"));
        }
        return start.isBefore(registryStart) ? List.of()
                : List.of(FieldError.at("/startedOn", "not-before-registry", registryStart));
    }

    private static long countriesOfAdministrations(Participants proposed) {
        return proposed.partners().stream().filter(Participant::governsTerritory).map(Participant::country).distinct().count();
    }

    private static void repeated(List<Participant> some, String pointer, Set<UUID> seen, List<FieldError> errors) {
        for (int i = 0; i < some.size(); i++) {
            if (!seen.add(some.get(i).id())) {
                errors.add(FieldError.at(pointer + "/" + i, "repeated"));
            }
        }
    }

    private static void dissolved(List<Participant> some, String pointer, Set<UUID> present, List<FieldError> errors) {
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).dissolved() && !present.contains(some.get(i).id())) {
                errors.add(FieldError.at(pointer + "/" + i, "dissolved-actor"));
            }
        }
    }

    private static void partakers(List<UUID> named, Set<UUID> participants, String pointer, List<FieldError> errors) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < named.size(); i++) {
            if (!participants.contains(named.get(i))) {
                errors.add(FieldError.at(pointer + "/" + i, "not-a-participant"));
            } else if (!seen.add(named.get(i))) {
                errors.add(FieldError.at(pointer + "/" + i, "repeated"));
            }
        }
    }
}
