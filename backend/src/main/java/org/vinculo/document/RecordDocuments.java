package org.vinculo.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.paging.PageLink;
import org.vinculo.shared.problem.ProblemException;

/** What the addresses {@code .../documents} under every kind of record have in common. */
@ApplicationScoped
public class RecordDocuments {

    private final DocumentQueries queries;
    private final DocumentService service;
    private final DocumentSubjects subjects;
    private final Uploads uploads;

    @Inject
    RecordDocuments(DocumentQueries queries, DocumentService service, DocumentSubjects subjects, Uploads uploads) {
        this.queries = queries;
        this.service = service;
        this.subjects = subjects;
        this.uploads = uploads;
    }

    /** How a page reads in the contract. */
    @Schema(name = "DocumentPage", description = "One page of documents")
    public record DocumentPage(@Schema(required = true) List<DocumentView> items,
            @Schema(description = "Cursor of the following page; absent on the last") String next,
            @Schema(description = "Present with total=true") Page.Total total) {
    }

    /** @throws ProblemException 404 when the subject is no part of that record, or the viewer sees none */
    public void requirePart(SubjectType type, UUID subject, UUID record) {
        if (!subjects.require(type, subject).record().equals(record)) {
            throw ProblemException.notFound();
        }
    }

    /** @param parts whether the documents of the record's parts are listed too; @throws ProblemException 404 */
    public RestResponse<Page<DocumentView>> list(SubjectType type, UUID subject, boolean parts, DocumentFilter filter,
            ListOptions options, UriInfo uri) {
        return PageLink.answer(queries.list(type, subject, parts, filter, options), uri);
    }

    /** @throws ProblemException 404 */
    public DocumentAbilities abilities(SubjectType type, UUID subject) {
        return service.abilities(type, subject);
    }

    /** @throws ProblemException 404, 403, 409, 413 or 422 */
    public RestResponse<UploadView> begin(SubjectType type, UUID subject, UploadDraft draft) {
        var begun = uploads.begin(type, subject, draft);
        var answer = begun.repeated() ? ResponseBuilder.ok(begun.upload())
                : ResponseBuilder.<UploadView>create(RestResponse.Status.CREATED).entity(begun.upload())
                        .header(HttpHeaders.LOCATION, UploadResource.PATH + begun.upload().id());
        return answer.header(Uploads.OFFSET, String.valueOf(begun.upload().offset())).build();
    }
}
