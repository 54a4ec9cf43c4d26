package org.vinculo.shared.concurrency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.problem.ProblemException;

/** Records as answers, with their entity tags. */
@ApplicationScoped
public class TaggedAnswers {

    private final CurrentRequest request;

    @Inject
    TaggedAnswers(CurrentRequest request) {
        this.request = request;
    }

    /** A record, or 304 after a statement that reads less. @throws ProblemException 404 */
    public <T> RestResponse<T> read(Supplier<Optional<String>> stamp, Supplier<Optional<Tagged<T>>> reading) {
        if (request.header(HttpHeaders.IF_NONE_MATCH) != null) {
            var etag = stamp.get().orElseThrow(ProblemException::notFound);
            if (isKnown(etag)) {
                return notModified(etag);
            }
        }
        return changed(reading.get().orElseThrow(ProblemException::notFound));
    }

    public <T> RestResponse<T> changed(Tagged<T> read) {
        return changed(read.record(), read.etag());
    }

    public <T> RestResponse<T> created(Tagged<T> read, String location) {
        return created(read.record(), read.etag(), location);
    }

    /** Something that was read already, or 304. */
    public <T> RestResponse<T> conditional(T record, String etag) {
        return isKnown(etag) ? notModified(etag) : changed(record, etag);
    }

    public <T> RestResponse<T> changed(T record, String etag) {
        return ResponseBuilder.ok(record).header(HttpHeaders.ETAG, etag).build();
    }

    public <T> RestResponse<T> created(T record, String etag, String location) {
        return ResponseBuilder.<T>create(RestResponse.Status.CREATED).entity(record).header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.LOCATION, location).build();
    }

    private boolean isKnown(String etag) {
        return ETags.isKnown(etag, request.headers(HttpHeaders.IF_NONE_MATCH));
    }

    private static <T> RestResponse<T> notModified(String etag) {
        return ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED).header(HttpHeaders.ETAG, etag).build();
    }
}
