package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.LinkPolicy;

/** Replaces the lists of a link: who takes part, what it is about, how its partners work together. */
@ApplicationScoped
class LinkLists {

    private final LinkPolicy policy;
    private final LinkActors actors;
    private final LinkParts parts;
    private final LinkDesk desk;
    private final LinkStatements statements;
    private final LinkBonds bonds;

    @Inject
    LinkLists(LinkPolicy policy, LinkActors actors, LinkParts parts, LinkDesk desk, LinkStatements statements, LinkBonds bonds) {
        this.policy = policy;
        this.actors = actors;
        this.parts = parts;
        this.desk = desk;
        this.statements = statements;
        this.bonds = bonds;
    }

    /** Who leaves takes their offers along; what they did under the link stays. @throws ProblemException as any change */
    @Transactional
    Tagged<LinkView> replaceParticipants(UUID id, long version, ParticipantsDraft draft) {
        var wanted = actors.resolve(draft, desk.requireWritable(id)).participants();
        var taken = desk.take(id, version);
        var link = taken.link();
        LinkDesk.requireOpen(link, true);
        var errors = new ArrayList<>(LinkRules.participants(wanted));
        errors.addAll(LinkRules.newcomers(wanted, Set.copyOf(taken.before().actors())));
        LinkService.refuse(errors);
        policy.refusalToWrite(wanted.countries()).ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
        if (wanted.are(taken.before())) {
            return taken.read();
        }
        requireFree(taken.before(), wanted.ids());
        parts.replaceParticipants(id, wanted);
        var themes = taken.before().themes().items();
        var kept = wanted.keepOffers(themes);
        if (!kept.equals(themes)) {
            parts.replaceThemes(id, kept);
        }
        if (link.clearance != Clearance.PRE_EXISTING) {
            link.clearance = statements.clearance(link.state, wanted);
        }
        return desk.putWithLists(taken, "PARTICIPANTS_CHANGED", Map.of());
    }

    private void requireFree(LinkView link, Set<UUID> staying) {
        var bound = bonds.participants(link.id());
        Stream.concat(link.partners().items().stream(), link.facilitators().items().stream())
                .filter(party -> bound.contains(party.actor()) && !staying.contains(party.actor())).findFirst().ifPresent(party -> {
                    throw ProblemException.conflict("participant-in-agreement", party.name());
                });
    }

    /** @throws ProblemException as any change; 422 for a theme there is not, or that a stranger offers */
    @Transactional
    Tagged<LinkView> replaceThemes(UUID id, long version, List<ThemeOffer> themes) {
        var taken = desk.take(id, version);
        LinkDesk.requireOpen(taken.link(), true);
        LinkService.refuse(LinkRules.themes(themes, Set.of(taken.link().actors), parts.knownThemes(themes), ""));
        if (themes.stream().map(ThemeOffer::inOrder).toList().equals(taken.before().themes().items())) {
            return taken.read();
        }
        parts.replaceThemes(id, themes);
        return desk.putWithLists(taken, "THEMES_CHANGED", Map.of());
    }

    /** @throws ProblemException as any change */
    @Transactional
    Tagged<LinkView> replaceModalities(UUID id, long version, List<Modality> modalities) {
        var taken = desk.take(id, version);
        LinkDesk.requireOpen(taken.link(), false);
        LinkService.refuse(LinkRules.modalities(modalities, ""));
        if (modalities.stream().sorted().toList().equals(taken.before().modalities())) {
            return taken.read();
        }
        parts.replaceModalities(id, modalities);
        return desk.putWithLists(taken, "MODALITIES_CHANGED", Map.of());
    }
}
