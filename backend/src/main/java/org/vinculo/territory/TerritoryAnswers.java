package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.paging.PageLink;
import org.vinculo.shared.problem.ProblemException;

/** Territories with the headers their answers carry. */
@ApplicationScoped
class TerritoryAnswers {

    private final TerritoryQueries queries;
    private final TerritoryStamps stamps;
    private final CurrentRequest request;

    @Inject
    TerritoryAnswers(TerritoryQueries queries, TerritoryStamps stamps, CurrentRequest request) {
        this.queries = queries;
        this.stamps = stamps;
        this.request = request;
    }

    <T> RestResponse<Page<T>> page(Page<T> page, UriInfo uri) {
        var answer = ResponseBuilder.ok(page);
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, PageLink.next(uri, page.next()));
        }
        return answer.build();
    }

    /** A detail, or 304 after a statement that reads less. @throws ProblemException 404 */
    RestResponse<TerritoryView> detail(UUID id) {
        if (request.header(HttpHeaders.IF_NONE_MATCH) != null) {
            var etag = stamps.etag(id).orElseThrow(ProblemException::notFound);
            if (isKnown(etag)) {
                return notModified(etag);
            }
        }
        return changed(queries.find(id).orElseThrow(ProblemException::notFound));
    }

    /** A detail that was read already, or 304. */
    RestResponse<TerritoryView> conditional(TerritoryView view) {
        var etag = TerritoryStamps.etag(view);
        return isKnown(etag) ? notModified(etag) : changed(view);
    }

    RestResponse<TerritoryView> changed(TerritoryView view) {
        return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, TerritoryStamps.etag(view)).build();
    }

    RestResponse<TerritoryView> created(TerritoryView view) {
        return ResponseBuilder.<TerritoryView>create(RestResponse.Status.CREATED).entity(view)
                .header(HttpHeaders.ETAG, TerritoryStamps.etag(view))
                .header(HttpHeaders.LOCATION, "/api/v1/territories/" + view.id()).build();
    }

    boolean isKnown(String etag) {
        return ETags.isKnown(etag, request.headers(HttpHeaders.IF_NONE_MATCH));
    }

    static <T> RestResponse<T> notModified(String etag) {
        return ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED).header(HttpHeaders.ETAG, etag).build();
    }
}
