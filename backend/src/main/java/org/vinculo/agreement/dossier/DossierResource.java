package org.vinculo.agreement.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.security.Roles;

/** Agreements on paper. */
@Path("/agreements/{id}")
@Tag(name = "Agreements")
public class DossierResource {

    private static final String PDF = "application/pdf";

    private final Dossiers dossiers;
    private final PdfDrawing drawing;
    private final CurrentRequest request;

    @Inject
    DossierResource(Dossiers dossiers, PdfDrawing drawing, CurrentRequest request) {
        this.dossiers = dossiers;
        this.drawing = drawing;
        this.request = request;
    }

    @GET
    @Path("/dossier")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(PDF)
    @Operation(summary = "Put an agreement on paper", description = "A plan with all it says, for signature, in the registry's "
            + "language and another one side by side. The same content gives the same bytes. Every page carries the hash of the "
            + "content, by which a signed copy names what it answers.")
    @APIResponse(responseCode = "200", description = "The dossier", content = @Content(mediaType = PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary")), headers = {
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Changes with anything that is printed"),
        @Header(name = "Content-Disposition", schema = @Schema(type = SchemaType.STRING), description = "An attachment, and its name") })
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<byte[]> getAgreementDossier(@RestPath UUID id,
            @RestQuery @Parameter(description = "The other language (ISO 639); absent: the first that the agreement, or else its "
                    + "countries, speak beside the registry's", example = "fr") @Nullable String language,
            @RestQuery @Parameter(description = "The plan's number; absent: the one in preparation, or else the one in force",
                    example = "0") @Nullable Integer plan) {
        var dossier = dossiers.write(id, language, plan);
        if (ETags.isKnown(dossier.etag(), request.headers(HttpHeaders.IF_NONE_MATCH))) {
            return ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED).header(HttpHeaders.ETAG, dossier.etag()).build();
        }
        return ResponseBuilder.ok(drawing.draw(dossier)).header(HttpHeaders.ETAG, dossier.etag()).header(HttpHeaders.CONTENT_TYPE, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + dossier.name() + '"').build();
    }

    @GET
    @Path("/dossiers")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List an agreement's dossiers", description = "One for each plan that the reader sees, with the hash "
            + "that is printed on it, and the languages it can be had in.")
    @APIResponse(responseCode = "200", description = "The dossiers")
    public DossierList listAgreementDossiers(@RestPath UUID id) {
        return dossiers.list(id);
    }
}
