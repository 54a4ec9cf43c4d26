package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.problem.ProblemException;

/** Territories with the headers their answers carry. */
@ApplicationScoped
class TerritoryAnswers {

    private final TerritoryQueries queries;
    private final TerritoryStamps stamps;
    private final TaggedAnswers answers;

    @Inject
    TerritoryAnswers(TerritoryQueries queries, TerritoryStamps stamps, TaggedAnswers answers) {
        this.queries = queries;
        this.stamps = stamps;
        this.answers = answers;
    }

    /** A detail, or 304 after a statement that reads less. @throws ProblemException 404 */
    RestResponse<TerritoryView> detail(UUID id) {
        return answers.read(() -> stamps.etag(id), () -> queries.find(id)
                .map(view -> new Tagged<>(view, TerritoryStamps.etag(view))));
    }

    /** A detail that was read already, or 304. */
    RestResponse<TerritoryView> conditional(TerritoryView view) {
        return answers.conditional(view, TerritoryStamps.etag(view));
    }

    RestResponse<TerritoryView> changed(TerritoryView view) {
        return answers.changed(view, TerritoryStamps.etag(view));
    }

    RestResponse<TerritoryView> created(TerritoryView view) {
        return answers.created(view, TerritoryStamps.etag(view), "/api/v1/territories/" + view.id());
    }
}
