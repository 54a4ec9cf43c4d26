package org.vinculo.actor;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vinculo.history.Change;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.shared.concurrency.GivenIds;
import org.vinculo.shared.json.MergePatch;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.sql.DatabaseTime;
import org.vinculo.shared.text.TextRules;

/** Who is to be reached at an actor, for those who may know. The change log learns only that something changed. */
@ApplicationScoped
class ContactService {

    private static final String SUBJECT = "CONTACT";
    private static final int LONGEST = 200;

    private final AccessPolicy policy;
    private final ActorDesk desk;
    private final ActorQueries actors;
    private final Contacts contacts;
    private final GivenIds givenIds;
    private final MergePatch mergePatch;
    private final Changes changes;
    private final History history;
    private final Validator validator;

    @Inject
    ContactService(AccessPolicy policy, ActorDesk desk, ActorQueries actors, Contacts contacts, GivenIds givenIds,
            MergePatch mergePatch, Changes changes, History history, Validator validator) {
        this.policy = policy;
        this.desk = desk;
        this.actors = actors;
        this.contacts = contacts;
        this.givenIds = givenIds;
        this.mergePatch = mergePatch;
        this.changes = changes;
        this.history = history;
        this.validator = validator;
    }

    /** A contact as it was created, now or by the same request before. */
    record Created(ContactView contact, boolean repeated) {
    }

    /** @throws ProblemException 404, 403 */
    List<ContactView> list(UUID actor, boolean ended) {
        requireRight(actor);
        return contacts.of(actor, ended);
    }

    /** @throws ProblemException 404, 403 */
    ContactView read(UUID actor, UUID id) {
        requireRight(actor);
        return contacts.find(actor, id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 404, 403, 422, 409 when the id is another's or the actor was merged */
    @Transactional
    public Created create(UUID actor, ContactDraft draft) {
        requireRight(actor);
        var facts = checked(draft.facts());
        if (draft.id() != null && !givenIds.take(SUBJECT, draft.id())) {
            return new Created(read(actor, draft.id()), true);
        }
        if (draft.id() != null && contacts.exists(draft.id())) {
            throw GivenIds.alreadyUsed();
        }
        var holder = desk.lock(actor);
        if (holder.merged()) {
            throw ProblemException.conflict("already-merged");
        }
        var id = draft.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : draft.id();
        contacts.add(actor, id, facts, DatabaseTime.now());
        tell(actor, "CONTACT_ADDED", id, changes.between(null, facts).keySet());
        return new Created(read(actor, id), false);
    }

    /** @throws ProblemException 404, 403, 409 when it ended, 412, 422 */
    @Transactional
    public ContactView patch(UUID actor, UUID id, long version, JsonNode patch) {
        var contact = take(actor, id, version);
        var before = new ContactFacts(String.valueOf(contact.name()), contact.role(), contact.email(), contact.phone(),
                contact.language());
        var after = checked(mergePatch.apply(before, patch, ContactFacts.class));
        if (!after.equals(before)) {
            contacts.change(id, version + 1, after, DatabaseTime.now());
            tell(actor, "CONTACT_UPDATED", id, changes.between(before, after).keySet());
        }
        return read(actor, id);
    }

    /** From now on nobody is to be reached there. @throws ProblemException 404, 403, 409, 412 */
    @Transactional
    public ContactView end(UUID actor, UUID id, long version) {
        take(actor, id, version);
        contacts.end(id, version + 1, DatabaseTime.now());
        tell(actor, "CONTACT_ENDED", id, List.of());
        return read(actor, id);
    }

    /** Leaves nothing but that there was a contact; to erase it again changes nothing. @throws ProblemException 404, 403 */
    @Transactional
    public ContactView erase(UUID actor, UUID id) {
        if (!policy.mayErasePersonalData()) {
            throw ProblemException.forbidden("erasure-by-administrators");
        }
        contacts.lock(id);
        var contact = read(actor, id);
        if (contact.erasedAt() == null) {
            contacts.erase(id, contact.version() + 1, DatabaseTime.now());
            tell(actor, "CONTACT_ERASED", id, List.of());
        }
        return read(actor, id);
    }

    private ContactView take(UUID actor, UUID id, long version) {
        requireRight(actor);
        contacts.lock(id);
        var contact = read(actor, id);
        if (contact.version() != version) {
            throw ProblemException.versionMismatch(contact);
        }
        if (contact.endedAt() != null) {
            throw ProblemException.conflict("contact-ended");
        }
        return contact;
    }

    private void requireRight(UUID actor) {
        policy.refusalOfContacts(actor, desk.countryOf(actor)).ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
    }

    /** The contact's id and the names of the fields, never what stands in them. */
    private void tell(UUID actor, String action, UUID contact, Collection<String> fields) {
        var changed = new LinkedHashMap<String, Change>();
        changed.put("contact", new Change(null, contact));
        if (!fields.isEmpty()) {
            changed.put("fields", new Change(null, List.copyOf(fields)));
        }
        history.record(ActorService.SUBJECT, actor, actors.read(actor).record().version(), action, changed, null);
    }

    private ContactFacts checked(ContactFacts facts) {
        var broken = validator.validate(facts);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        var errors = new ArrayList<FieldError>();
        var clean = new ContactFacts(TextRules.line(facts.name(), "/name", LONGEST, errors),
                TextRules.optionalLine(facts.role(), "/role", LONGEST, errors),
                TextRules.optionalLine(facts.email(), "/email", LONGEST + 54, errors), facts.phone(), facts.language());
        ActorRules.refuse(errors);
        return clean;
    }
}
