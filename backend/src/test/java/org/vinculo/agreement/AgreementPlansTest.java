package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.security.Sight;
import org.vinculo.support.ManyAgreements;
import org.vinculo.support.ManyLinks;
import org.vinculo.support.Plans;

/** At 100,000 agreements every filter and order is answered through an index, also for readers who see few of them. */
@QuarkusTest
class AgreementPlansTest {

    @Inject
    AgreementQueries queries;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -signedOn  | ''                        | agreement_by_signature
            signedOn   | ''                        | agreement_by_signature
            closesOn   | ''                        | agreement_by_closing
            -closesOn  | ''                        | agreement_by_closing
            title      | ''                        | agreement_by_title
            -title     | ''                        | agreement_by_title
            updatedAt  | ''                        | agreement_by_update
            -updatedAt | ''                        | agreement_by_update
            -signedOn  | link=link                 | agreement_link
            title      | link=link                 | agreement_link
            -signedOn  | country=AR                | agreement_
            -signedOn  | country=FJ                | agreement_facet
            -signedOn  | within=region             | agreement_
            -signedOn  | within=town               | agreement_
            -signedOn  | actor=quiet               | agreement_facet
            -updatedAt | actor=quiet               | agreement_facet
            -signedOn  | call=call                 | agreement_call
            title      | call=call                 | agreement_call
            -signedOn  | state=VOID                | agreement_state
            -signedOn  | state=TERMINATED          | agreement_state
            closesOn   | state=TERMINATED          | agreement_state
            -signedOn  | state=SIGNED              | agreement_
            -signedOn  | state=DRAFT&state=VOID    | agreement_
            -signedOn  | currency=EUR              | agreement_
            -signedOn  | currency=CLP              | agreement_currency_signature
            -signedOn  | signedFrom=2020-01-01     | agreement_by_signature
            -signedOn  | signedTo=2003-02-01       | agreement_by_signature
            -signedOn  | q=rosario                 | agreement_words
            -signedOn  | q=rosario                 | agreement_fuzzy
            -signedOn  | country=AR&currency=CLP&state=SIGNED | agreement_
            """)
    void aPageIsReadThroughAnIndex(String sort, String filters, String index) {
        assertRead(sort, filters, index, Sight.ALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -signedOn  | ''         | agreement_published_signature
            closesOn   | ''         | agreement_published_closing
            title      | ''         | agreement_published_title
            -updatedAt | ''         | agreement_published_update
            -signedOn  | country=AR | agreement_published
            """)
    void whoSeesOnlyWhatIsPublishedReadsOnlyThat(String sort, String filters, String index) {
        assertRead(sort, filters, index, new Sight(false, null));
        assertRead(sort, filters, "agreement_", new Sight(false, ManyLinks.QUIET_ACTOR));
    }

    /** Who may write its documents is asked of the agreement and its link alone, a row of each, whatever its plans hold. */
    @Test
    void howAnAgreementStandsIsTwoRows() {
        for (var sight : List.of(Sight.ALL, new Sight(false, null), new Sight(false, ManyLinks.QUIET_ACTOR))) {
            var statement = AgreementSql.STANDING + " WHERE t.id = (:id)::uuid AND " + AgreementSql.seen(sight);
            for (boolean forAllValues : new boolean[] { false, true }) {
                assertThat(Plans.plan(statement, Map.of("id", ManyLinks.QUIET_ACTOR.toString()), forAllValues))
                        .contains("agreement_pkey", "link_pkey").doesNotContain("Seq Scan", "agreement_plan", "agreement_contribution");
            }
        }
    }

    private void assertRead(String sort, String filters, String index, Sight sight) {
        var sql = filter(filters).sql(Reference.BOUND, sight);
        for (boolean following : new boolean[] { false, true }) {
            var values = new LinkedHashMap<>(sql.values());
            if (following) {
                // Where most rows still follow: few left would be read by whatever index is at hand.
                values.put("afterKey", sort.endsWith("title") ? sort.startsWith("-") ? "y" : "b" : sort.endsWith("updatedAt")
                        ? sort.startsWith("-") ? "1583800000000000" : "1577900000000000" : sort.endsWith("signedOn") ? "735000" : "740000");
                values.put("afterId", ManyLinks.QUIET_ACTOR.toString());
            }
            var statement = queries.shown().page(sql, new AgreementOrder(sort).ordering(), following, 50);
            for (boolean forAllValues : new boolean[] { false, true }) {
                assertThat(Plans.plan(statement, values, forAllValues)).contains(index).doesNotContain("Seq Scan on agreement ");
            }
        }
    }

    private static AgreementFilter filter(String filters) {
        var given = Arrays.stream(filters.split("&")).filter(part -> !part.isEmpty()).map(part -> part.split("="))
                .collect(Collectors.groupingBy(part -> part[0], Collectors.mapping(part -> part[1], Collectors.toList())));
        var ids = Map.of("town", ManyLinks.BUSY, "region", ManyLinks.REGION, "quiet", ManyLinks.QUIET_ACTOR, "link", ManyAgreements.LINK,
                "call", ManyAgreements.CALL);
        return new AgreementFilter(id(given, "link", ids), given.getOrDefault("country", List.of()), id(given, "within", ids),
                id(given, "actor", ids), id(given, "call", ids), given.getOrDefault("state", List.of()).stream().map(AgreementState::valueOf).toList(),
                given.getOrDefault("currency", List.of()), day(given, "signedFrom"), day(given, "signedTo"),
                given.containsKey("q") ? given.get("q").getFirst() : null);
    }

    private static UUID id(Map<String, List<String>> given, String name, Map<String, UUID> ids) {
        return given.containsKey(name) ? ids.get(given.get(name).getFirst()) : null;
    }

    private static LocalDate day(Map<String, List<String>> given, String name) {
        return given.containsKey(name) ? LocalDate.parse(given.get(name).getFirst()) : null;
    }
}
