package org.vinculo.actor;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.concurrency.AnswersAgain;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Roles;

/** Persons to be reached at an actor: personal data, whose answers nobody keeps. */
@Path("/actors/{id}/contacts")
@Tag(name = "Actors")
@Produces(MediaType.APPLICATION_JSON)
public class ContactResource implements AnswersAgain {

    private static final Pattern ADDRESS = Pattern.compile("/api/v1/actors/([^/]+)/contacts/([^/]+)(/erasure)?");

    private final ContactService service;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    ContactResource(ContactService service, TaggedAnswers answers, CurrentRequest request) {
        this.service = service;
        this.answers = answers;
        this.request = request;
    }

    /** All of an actor's contacts. */
    @Schema(name = "ContactList", description = "All contacts of an actor, by name")
    public record ContactList(@Schema(required = true) List<ContactView> items) {
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "List an actor's contacts", description = "For analysts, reviewers and administrators; missions "
            + "in their countries; local governments their own.")
    @APIResponse(responseCode = "200", description = "The contacts")
    @APIResponse(responseCode = "403", description = "These personal data are not for this account")
    public ContactList listContacts(@RestPath UUID id, @RestQuery @Parameter(description = "Those too who are no longer to "
            + "be reached there") @Nullable Boolean ended) {
        return new ContactList(service.list(id, Boolean.TRUE.equals(ended)));
    }

    @GET
    @Path("/{contactId}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read a contact")
    @APIResponse(responseCode = "200", description = "The contact", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "To be given back in If-Match to change it"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    @APIResponse(responseCode = "403", description = "These personal data are not for this account")
    public RestResponse<ContactView> getContact(@RestPath UUID id, @RestPath UUID contactId) {
        var contact = service.read(id, contactId);
        return answers.conditional(contact, ETags.of(contact.version()));
    }

    @POST
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent(keepsBody = false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a contact to an actor", description = "A repeated request is answered with the contact as "
            + "it is by then: its first answer is not kept.")
    @APIResponse(responseCode = "201", description = "The new contact",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ContactView.class)),
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its version"),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "200", description = "The contact this author created under this id before",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "403", description = "These personal data are not for this account")
    @APIResponse(responseCode = "409", description = "The id is another's, or the actor was merged with another")
    public RestResponse<ContactView> createContact(@RestPath UUID id, @NotNull @Valid ContactDraft draft) {
        var created = service.create(id, draft);
        return created.repeated() ? changed(created.contact()) : answers.created(created.contact(),
                ETags.of(created.contact().version()), ActorResource.PATH + id + "/contacts/" + created.contact().id());
    }

    @PATCH
    @Path("/{contactId}")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent(keepsBody = false)
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Correct a contact", description = "A merge patch (RFC 7396): null removes a value.")
    @RequestBody(required = true, content = @Content(mediaType = "application/merge-patch+json",
            schema = @Schema(implementation = ContactFacts.class), example = "{\"role\": \"Intendencia\"}"))
    @APIResponse(responseCode = "200", description = "The corrected contact", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "403", description = "These personal data are not for this account")
    @APIResponse(responseCode = "409", description = "The contact has ended")
    public RestResponse<ContactView> patchContact(@RestPath UUID id, @RestPath UUID contactId, @NotNull JsonNode patch) {
        return changed(service.patch(id, contactId, ETags.requiredVersion(request), patch));
    }

    @DELETE
    @Path("/{contactId}")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent(keepsBody = false)
    @Operation(summary = "End a contact", description = "They are no longer to be reached there; their data stay until "
            + "an administrator erases them.")
    @APIResponse(responseCode = "200", description = "The contact that ended", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "403", description = "These personal data are not for this account")
    @APIResponse(responseCode = "409", description = "The contact has ended already")
    public RestResponse<ContactView> endContact(@RestPath UUID id, @RestPath UUID contactId) {
        return changed(service.end(id, contactId, ETags.requiredVersion(request)));
    }

    @POST
    @Path("/{contactId}/erasure")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent(keepsBody = false)
    @Operation(summary = "Erase a contact's personal data", description = "By administrators, whatever its version; only "
            + "that there was a contact remains.")
    @APIResponse(responseCode = "200", description = "What remains", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "403", description = "Not an administrator")
    public RestResponse<ContactView> eraseContact(@RestPath UUID id, @RestPath UUID contactId) {
        return changed(service.erase(id, contactId));
    }

    @Override
    public RestResponse<?> again(String path) {
        var address = ADDRESS.matcher(path);
        if (!address.matches()) {
            throw ProblemException.notFound();
        }
        return changed(service.read(UUID.fromString(address.group(1)), UUID.fromString(address.group(2))));
    }

    private RestResponse<ContactView> changed(ContactView contact) {
        return answers.changed(contact, ETags.of(contact.version()));
    }
}
