package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.actor.ActorStatus;
import org.vinculo.actor.Actors;
import org.vinculo.actor.Actors.Held;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;

/** Finds the actors that a request names as parties, and holds them still; they are held before link and agreement are. */
@ApplicationScoped
class AgreementParties {

    private final Actors actors;

    @Inject
    AgreementParties(Actors actors) {
        this.actors = actors;
    }

    /**
     * @param present those who are parties already, held with the others
     * @throws ProblemException 422 naming those that there are not
     */
    List<Held> resolve(List<UUID> named, Collection<UUID> present) {
        var found = actors.hold(Stream.concat(present.stream(), named.stream()).toList(), List.of()).stream()
                .collect(Collectors.toMap(Held::asked, Function.identity()));
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < named.size(); i++) {
            var held = found.get(named.get(i));
            if (held == null || held.status() == ActorStatus.VOID) {
                errors.add(FieldError.at("/parties/" + i, "unknown-actor"));
            }
        }
        AgreementStatements.refuse(errors);
        return named.stream().map(found::get).toList();
    }

    /**
     * What is wrong with these as parties. Pure.
     *
     * @param participants who takes part in the link
     * @param present who is a party already: who is no more stays, and does not come
     */
    static List<FieldError> rules(List<Held> parties, Set<UUID> participants, Collection<UUID> present, String pointer) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            if (!participants.contains(party.id())) {
                errors.add(FieldError.at(pointer + "/" + i, "not-a-participant"));
            } else if (!seen.add(party.id())) {
                errors.add(FieldError.at(pointer + "/" + i, "repeated"));
            } else if (party.status() == ActorStatus.DISSOLVED && !present.contains(party.id())) {
                errors.add(FieldError.at(pointer + "/" + i, "dissolved-actor"));
            }
        }
        if (parties.stream().map(Held::id).distinct().count() < 2) {
            errors.add(FieldError.at(pointer, "too-few-parties"));
        } else if (parties.stream().map(Held::country).distinct().count() < 2) {
            errors.add(FieldError.at(pointer, "parties-of-two-countries"));
        }
        return errors;
    }
}
