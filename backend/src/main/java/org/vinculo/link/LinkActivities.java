package org.vinculo.link;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.history.Change;
import org.vinculo.shared.concurrency.GivenIds;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.json.MergePatch;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Viewer;

/** What happened under a link. A recorded activity confirms that the link was alive that day. */
@ApplicationScoped
class LinkActivities {

    private static final String SUBJECT = "ACTIVITY";

    private final Jdbi jdbi;
    private final LinkDesk desk;
    private final LinkStatements statements;
    private final MergePatch mergePatch;
    private final GivenIds givenIds;
    private final LinkPolicy policy;
    private final Viewer viewer;

    @Inject
    LinkActivities(Jdbi jdbi, LinkDesk desk, LinkStatements statements, MergePatch mergePatch, GivenIds givenIds,
            LinkPolicy policy, Viewer viewer) {
        this.jdbi = jdbi;
        this.desk = desk;
        this.statements = statements;
        this.mergePatch = mergePatch;
        this.givenIds = givenIds;
        this.policy = policy;
        this.viewer = viewer;
    }

    /** @throws ProblemException 404, 403, 412, 409 when nothing can happen under the link any more, or 422 */
    @Transactional
    Tagged<LinkView> record(UUID link, long version, ActivityDraft draft) {
        var clean = statements.checked(draft);
        if (draft.id() != null && !givenIds.take(SUBJECT, draft.id())) {
            return desk.readIfSeen(link);
        }
        var taken = take(link, version);
        requireOwn(taken, clean.participants());
        LinkService.refuse(LinkRules.partakers(clean.participants(), Set.of(taken.link().actors), "/participants"));
        var id = draft.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : draft.id();
        if (find(id).isPresent()) {
            throw GivenIds.alreadyUsed();
        }
        insert(id, link, clean);
        return put(taken, "ACTIVITY_RECORDED", id, null, view(id, clean));
    }

    /** Corrects an activity. Who took part then may have left the link since. @throws ProblemException as for recording */
    @Transactional
    Tagged<LinkView> patch(UUID link, UUID activity, long version, JsonNode patch) {
        var taken = take(link, version);
        var before = taken.before().activities().stream().filter(each -> each.id().equals(activity)).findFirst()
                .orElseThrow(ProblemException::notFound);
        requireOwn(taken, before.participants());
        var after = statements.checked(mergePatch.apply(draft(before), patch, ActivityDraft.class));
        if (!activity.equals(after.id())) {
            throw ProblemException.validation(FieldError.at("/id", "unchangeable"));
        }
        requireOwn(taken, after.participants());
        if (view(activity, after).equals(before)) {
            return taken.read();
        }
        var mayTakePart = new HashSet<>(List.of(taken.link().actors));
        mayTakePart.addAll(before.participants());
        LinkService.refuse(LinkRules.partakers(after.participants(), mayTakePart, "/participants"));
        update(activity, after);
        return put(taken, "ACTIVITY_CHANGED", activity, before, view(activity, after));
    }

    private void requireOwn(LinkDesk.Taken taken, List<UUID> partakers) {
        policy.refusalToWriteActivity(List.of(taken.link().countries), partakers).ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
    }

    private LinkDesk.Taken take(UUID link, long version) {
        var taken = desk.takeForActivity(link, version);
        if (!taken.link().state.mayHaveActivities()) {
            throw ProblemException.conflict(taken.link().state == LinkState.VOID ? "link-void" : "link-closed");
        }
        return taken;
    }

    private Tagged<LinkView> put(LinkDesk.Taken taken, String action, UUID activity, @Nullable ActivityView before,
            ActivityView after) {
        taken.link().lastConfirmedOn = lastConfirmation(taken.link().id);
        return desk.put(taken, action, Map.of(LinkMemory.ACTIVITIES + '/' + activity, new Change(before, after)));
    }

    private @Nullable LocalDate lastConfirmation(UUID link) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT max(date) FROM link_activity WHERE link_id = :link")
                .bind("link", link).mapTo(LocalDate.class).findOne().orElse(null));
    }

    private Optional<UUID> find(UUID activity) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM link_activity WHERE id = :id").bind("id", activity)
                .mapTo(UUID.class).findOne());
    }

    private void insert(UUID id, UUID link, ActivityDraft activity) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO link_activity (id, link_id, date, place, modality, outcome, recorded_by)
                VALUES (:id, :link, :date, :place, :modality, :outcome, :by)""")
                .bind("id", id).bind("link", link).bind("date", activity.date()).bind("place", activity.place())
                .bind("modality", name(activity.modality())).bind("outcome", activity.outcome())
                .bind("by", viewer.username()).execute());
        partakers(id, activity.participants());
    }

    private void update(UUID id, ActivityDraft activity) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                UPDATE link_activity SET date = :date, place = :place, modality = :modality, outcome = :outcome
                 WHERE id = :id""")
                .bind("id", id).bind("date", activity.date()).bind("place", activity.place())
                .bind("modality", name(activity.modality())).bind("outcome", activity.outcome()).execute());
        partakers(id, activity.participants());
    }

    private void partakers(UUID activity, List<UUID> actors) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM link_activity_participant WHERE activity_id = :id").bind("id", activity).execute();
            handle.createUpdate("""
                    INSERT INTO link_activity_participant (activity_id, actor_id)
                    SELECT :id, actor::uuid FROM unnest(string_to_array(:actors, ',')) AS actor""").bind("id", activity)
                    .bind("actors", actors.stream().map(UUID::toString).collect(Collectors.joining(","))).execute();
        });
    }

    private static @Nullable String name(@Nullable Modality modality) {
        return modality == null ? null : modality.name();
    }

    private static ActivityDraft draft(ActivityView view) {
        return new ActivityDraft(view.id(), view.date(), view.place(), view.modality(), view.participants(), view.outcome());
    }

    /** As it reads: participants in the order of their ids. */
    private static ActivityView view(UUID id, ActivityDraft draft) {
        return new ActivityView(id, draft.date(), draft.place(), draft.modality(),
                draft.participants().stream().sorted(java.util.Comparator.comparing(UUID::toString)).toList(), draft.outcome());
    }
}
