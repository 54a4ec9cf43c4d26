package org.vinculo.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.security.Roles;

/** Files on their way in. Whoever began an upload goes on with it; for everybody else it is not there. */
@Path("/uploads/{id}")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class UploadResource {

    static final String PATH = "/api/v1/uploads/";

    private final Uploads uploads;
    private final Arrival arrival;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    UploadResource(Uploads uploads, Arrival arrival, TaggedAnswers answers, CurrentRequest request) {
        this.uploads = uploads;
        this.arrival = arrival;
        this.answers = answers;
        this.request = request;
    }

    @GET
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Operation(summary = "Ask how much of a file is here", description = "After a line dropped, for instance; HEAD says it too. What "
            + "has come is kept for 24 hours after the last of it, unless the operator says otherwise.")
    @APIResponse(responseCode = "200", description = "The upload", headers = @Header(name = "Upload-Offset",
            schema = @Schema(type = SchemaType.STRING), description = "Where the next piece begins"))
    public RestResponse<UploadView> getUpload(@RestPath UUID id) {
        return offset(uploads.read(id));
    }

    @PATCH
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Send the next bytes of a file", description = "As many as one likes, up to the file's end. What arrives before "
            + "a line drops is kept. Bytes that are not the next are refused with the offset, so nothing is ever written twice.")
    @Parameter(name = "Upload-Offset", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING),
            description = "Where these bytes begin", example = "262144")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary"), example = "%PDF-1.7"))
    @APIResponse(responseCode = "200", description = "The upload with what has come", headers = @Header(name = "Upload-Offset",
            schema = @Schema(type = SchemaType.STRING), description = "Where the next piece begins"))
    @APIResponse(responseCode = "409", description = "Other bytes are due; Upload-Offset says which", headers = @Header(
            name = "Upload-Offset", schema = @Schema(type = SchemaType.STRING), description = "Where the next piece begins"))
    @APIResponse(responseCode = "413", description = "More bytes than were announced")
    public RestResponse<UploadView> appendToUpload(@RestPath UUID id, @NotNull InputStream bytes) {
        return offset(uploads.append(id, number(Uploads.OFFSET), announced(), bytes));
    }

    @POST
    @Path("/complete")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Make a document of a file that is all here", description = "Or the next version of one. The content is looked "
            + "at first: what it is, whatever its name says, and whether that is kept. What is refused is removed.")
    @APIResponse(responseCode = "201", description = "The document", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DocumentView.class)), headers = {
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its version"),
        @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "200", description = "The document that this upload became before",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "409", description = "Something is missing yet, or the document got another file meanwhile")
    @APIResponse(responseCode = "422", description = "The content may not be kept, or is not what was announced")
    public RestResponse<DocumentView> completeUpload(@RestPath UUID id) {
        var arrived = arrival.complete(id);
        return arrived.repeated() ? answers.changed(arrived.document())
                : answers.created(arrived.document(), DocumentResource.PATH + arrived.document().record().id());
    }

    @DELETE
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Give an upload up", description = "What has come of the file is removed.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "It has become a document")
    public RestResponse<Void> cancelUpload(@RestPath UUID id) {
        uploads.cancel(id);
        return RestResponse.noContent();
    }

    private static RestResponse<UploadView> offset(UploadView upload) {
        return ResponseBuilder.ok(upload).header(Uploads.OFFSET, String.valueOf(upload.offset())).build();
    }

    private int number(String header) {
        var value = request.header(header);
        if (value == null) {
            throw ProblemException.of(ProblemType.INVALID_HEADER, FieldError.header(header, "required"));
        }
        if (!value.matches("\\d{1,9}")) {
            throw ProblemException.of(ProblemType.INVALID_HEADER, FieldError.header(header, "wrong-form"));
        }
        return Integer.parseInt(value);
    }

    private @Nullable Long announced() {
        var value = request.header(HttpHeaders.CONTENT_LENGTH);
        return value == null || !value.matches("\\d{1,18}") ? null : Long.valueOf(value);
    }
}
