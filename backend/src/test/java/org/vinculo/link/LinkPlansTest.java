package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.catalogue.Theme;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.security.Sight;
import org.vinculo.support.ManyImports;
import org.vinculo.support.ManyLinks;
import org.vinculo.support.Plans;
import org.vinculo.territory.BoundingBox;

/** At 200,000 links every filter and order is answered through an index, also for readers who see few of them. */
@QuarkusTest
class LinkPlansTest {

    private static final Sight EVERYTHING = Sight.ALL;
    @Inject
    LinkQueries queries;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -start     | ''                          | link_by_start
            start      | ''                          | link_by_start
            partners   | ''                          | link_by_partners
            -partners  | ''                          | link_by_partners
            confirmed  | ''                          | link_by_confirmation
            -confirmed | ''                          | link_by_confirmation
            -start     | country=AR                  | link_
            -start     | country=FJ                  | link_facet
            -start     | country=FJ&country=AR       | link_
            -start     | within=region               | link_
            -start     | within=town                 | link_
            -confirmed | within=town                 | link_
            -start     | actor=quiet                 | link_facet
            -partners  | actor=quiet                 | link_facet
            -start     | type=TWINNING               | link_
            -start     | type=LETTER_OF_INTENT       | link_type_start
            -start     | theme=safe-water            | link_
            -start     | theme=no-such               | link_facet
            -start     | dimension=ENVIRONMENTAL     | link_
            -start     | modality=TRAINING           | link_
            -start     | modality=PROJECTS           | link_facet
            -start     | state=VOID                  | link_state_start
            partners   | state=VOID                  | link_state_partners
            -confirmed | state=VOID                  | link_state_confirmation
            -start     | state=DRAFT&state=VOID      | link_
            -start     | freshness=FRESH             | link_
            -confirmed | freshness=FRESH             | link_by_confirmation
            -start     | freshness=UNCONFIRMED       | link_
            -start     | startedFrom=2000-01-01      | link_by_start
            -start     | startedTo=1960-02-01        | link_by_start
            -start     | import=large                | import_record
            -partners  | import=large                | import_record
            -start     | q=rosario                   | link_words
            -start     | q=rosario                   | link_fuzzy
            -start     | country=FJ&theme=safe-water | link_facet
            -start     | country=AR&type=TWINNING&state=ACTIVE | link_
            """)
    void aPageIsReadThroughAnIndex(String sort, String filters, String index) {
        assertRead(sort, filters, index, EVERYTHING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -start     | ''         | link_published_start
            partners   | ''         | link_published_partners
            -confirmed | ''         | link_published_confirmation
            -start     | country=AR | link_published
            -start     | actor=quiet | link_
            """)
    void whoSeesOnlyWhatIsPublishedReadsOnlyThat(String sort, String filters, String index) {
        assertRead(sort, filters, index, new Sight(false, null));
        assertRead(sort, filters, "link_", new Sight(false, ManyLinks.QUIET_ACTOR));
    }

    @Test
    void arcsOfAPartOfTheWorldAreReadThroughItsPlaces() {
        var chosen = filter("").sql(Reference.BOUND, EVERYTHING)
                .where(LinkArcs.IN_BOX.formatted(BoundingBox.parse("10,40,11,41").condition()));
        var plan = Plans.plan(LinkArcs.sql(chosen.select(LinkArcs.COLUMNS)), Map.of(), false);
        assertThat(plan).contains("territory_point").doesNotContain("Seq Scan on link");
    }

    @ParameterizedTest
    @EnumSource(Network.By.class)
    void aNetworkOfFewLinksIsReadThroughTheirIndex(Network.By by) {
        var few = LinkNetwork.sql(filter("actor=quiet").sql(Reference.BOUND, EVERYTHING), by);
        assertThat(Plans.plan(few, Map.of(), false)).contains("link_facet").doesNotContain("Seq Scan on link");
    }

    private void assertRead(String sort, String filters, String index, Sight sight) {
        var sql = filter(filters).sql(Reference.BOUND, sight);
        for (boolean following : new boolean[] { false, true }) {
            var values = new LinkedHashMap<>(sql.values());
            if (following) {
                // Where most rows still follow: few left would be read by whatever index is at hand.
                values.put("afterKey", !sort.contains("partners") ? "720000" : sort.startsWith("-") ? "3" : "1");
                values.put("afterId", ManyLinks.QUIET_ACTOR.toString());
            }
            var statement = queries.shown().page(sql, new LinkOrder(sort).ordering(), following, 50);
            for (boolean forAllValues : new boolean[] { false, true }) {
                assertThat(Plans.plan(statement, values, forAllValues)).contains(index)
                        .doesNotContain("Seq Scan on link");
            }
        }
    }

    private static LinkFilter filter(String filters) {
        var given = Arrays.stream(filters.split("&")).filter(part -> !part.isEmpty()).map(part -> part.split("="))
                .collect(Collectors.groupingBy(part -> part[0], Collectors.mapping(part -> part[1], Collectors.toList())));
        var places = Map.of("town", ManyLinks.BUSY, "region", ManyLinks.REGION);
        return new LinkFilter(given.getOrDefault("country", List.of()),
                given.containsKey("within") ? places.get(given.get("within").getFirst()) : null,
                given.containsKey("actor") ? ManyLinks.QUIET_ACTOR : null, all(given, "type", LinkType::valueOf),
                given.getOrDefault("theme", List.of()), all(given, "dimension", Theme.Dimension::valueOf),
                all(given, "modality", Modality::valueOf), all(given, "state", LinkState::valueOf),
                all(given, "freshness", Freshness::valueOf), all(given, "startedFrom", LocalDate::parse).stream().findFirst().orElse(null),
                all(given, "startedTo", LocalDate::parse).stream().findFirst().orElse(null),
                given.containsKey("import") ? UUID.fromString(ManyImports.LARGE) : null,
                given.containsKey("q") ? given.get("q").getFirst() : null);
    }

    private static <T> List<T> all(Map<String, List<String>> given, String name, Function<String, T> reader) {
        return given.getOrDefault(name, List.of()).stream().map(reader).toList();
    }
}
