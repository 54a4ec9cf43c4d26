package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** Finds actors that may be the one somebody is about to put on record. */
@ApplicationScoped
class ActorDuplicates {

    /**
     * Candidates by the trigram index, which looks at both names as one line and therefore finds more than is wanted
     * (word similarity, from 0.45 as the connection says), the closest 200; then each name by itself. OFFSET 0 makes
     * these be looked up one by one.
     */
    private static final String CLOSE = """
            WITH close AS MATERIALIZED (
              SELECT id FROM actor
               WHERE country = :country AND status = 'ACTIVE' AND fold(:name) <% search_text
               ORDER BY word_similarity(fold(:name), search_text) DESC, id LIMIT 200
            )
            SELECT {columns}, alike.similarity
              FROM close CROSS JOIN LATERAL (SELECT * FROM actor WHERE actor.id = close.id OFFSET 0) t
             CROSS JOIN LATERAL (SELECT round(greatest(similarity(fold(:name), fold(t.legal_name)),
                                                       similarity(fold(:name), fold(t.short_name)))::numeric, 3)
                                        AS similarity) alike
             WHERE alike.similarity >= 0.45
             ORDER BY alike.similarity DESC, t.sort_name, t.id LIMIT\s""";

    static final String SQL = CLOSE.replace("{columns}", ActorQueries.COLUMNS + ", " + ActorQueries.HOME);

    private final Jdbi jdbi;
    private final ActorQueries queries;
    private final ActorRows rows;

    @Inject
    ActorDuplicates(Jdbi jdbi, ActorQueries queries, ActorRows rows) {
        this.jdbi = jdbi;
        this.queries = queries;
        this.rows = rows;
    }

    /** An actor that may be the same, and how much the names are alike. */
    @Schema(name = "LikelyDuplicate", description = "An actor that may be the one that was named")
    public record Likely(
            @Schema(required = true) ActorItem actor,
            @Schema(required = true, description = "How alike the names are, 0 to 1", examples = "0.82") double similarity) {
    }

    /** Likely duplicates, the likeliest first. */
    @Schema(name = "LikelyDuplicates", description = "Actors that may be the one that was named, the likeliest first")
    public record Answer(@Schema(required = true) List<Likely> items) {
    }

    /** @param limit a validated number, written into the statement */
    Answer of(String name, String country, int limit) {
        return new Answer(jdbi.withHandle(handle -> handle.createQuery(queries.counting(SQL) + limit)
                .bind("name", name.strip()).bind("country", country)
                .map((row, context) -> new Likely(rows.item(row), row.getDouble("similarity"))).list()));
    }
}
