package org.vinculo.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.security.Roles;

/** The files of documents, to be saved and never to be shown in place. */
@Path("/documents/{id}")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_OCTET_STREAM)
public class DocumentContentResource {

    private final DocumentQueries queries;
    private final Downloads downloads;

    @Inject
    DocumentContentResource(DocumentQueries queries, Downloads downloads) {
        this.queries = queries;
        this.downloads = downloads;
    }

    @GET
    @Path("/content")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Download a document's file", description = "As an attachment under its own name. Its tag is its hash; a part "
            + "of it can be asked for by Range, to go on with a download that broke off.")
    @Parameter(name = "Range", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), example = "bytes=262144-",
            description = "One range of bytes; anything else is answered with the whole file")
    @Parameter(name = "If-Range", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING),
            description = "The tag of what is here already; another file is answered whole")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.WILDCARD,
            schema = @Schema(type = SchemaType.STRING, format = "binary")), headers = {
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its SHA-256"),
        @Header(name = "Content-Disposition", schema = @Schema(type = SchemaType.STRING), description = "An attachment, and its name") })
    @APIResponse(responseCode = "206", description = "The part of it that was asked for", content = @Content(mediaType = MediaType.WILDCARD,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
            headers = @Header(name = "Content-Range", schema = @Schema(type = SchemaType.STRING), description = "Which part, of how much"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<StreamingOutput> getDocumentContent(@RestPath UUID id) {
        return downloads.answer(queries.content(id));
    }

    @GET
    @Path("/versions/{number}/content")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Download a file the document has been", description = "Earlier ones than the present are for those who see "
            + "behind the record.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.WILDCARD,
            schema = @Schema(type = SchemaType.STRING, format = "binary")), headers = {
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its SHA-256"),
        @Header(name = "Content-Disposition", schema = @Schema(type = SchemaType.STRING), description = "An attachment, and its name") })
    @APIResponse(responseCode = "206", description = "The part of it that was asked for", content = @Content(mediaType = MediaType.WILDCARD,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
            headers = @Header(name = "Content-Range", schema = @Schema(type = SchemaType.STRING), description = "Which part, of how much"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<StreamingOutput> getDocumentVersionContent(@RestPath UUID id, @RestPath int number) {
        return downloads.answer(queries.content(id, number));
    }
}
