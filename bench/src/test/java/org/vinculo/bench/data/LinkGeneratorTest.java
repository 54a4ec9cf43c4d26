package org.vinculo.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinkGeneratorTest {

    @Test
    void everyRunHasTheSameRows() {
        assertThat(generate(3_000)).hasSize(3_000).isEqualTo(generate(3_000));
    }

    @Test
    void everyLinkHasPartnersOfTwoCountriesAndNobodyTwice() {
        for (var link : generate(5_000)) {
            assertThat(link.partners()).doesNotHaveDuplicates().hasSizeBetween(2, 5);
            assertThat(link.partners().stream().map(Town::country).distinct().count()).isGreaterThan(1);
        }
    }

    @Test
    void whatTheSchemaForbidsIsNotLaid() {
        for (var link : generate(5_000)) {
            if (link.clearance().equals("PRE_EXISTING") || !SampleLink.IN_PREPARATION.contains(link.state())) {
                assertThat(link.startedOn()).isNotNull();
            }
            if (link.visibility().equals("PUBLISHED")) {
                assertThat(SampleLink.MAY_BE_PUBLISHED).contains(link.state());
            }
        }
    }

    @Test
    void linksAreSkewedAsRealOnesAre() {
        var links = generate(20_000);
        var busiest = links.stream().flatMap(link -> link.partners().stream())
                .collect(Collectors.groupingBy(Town::id, Collectors.counting())).values().stream().max(Long::compare);

        assertThat(busiest.orElseThrow()).isGreaterThan(500);
        assertThat(links.stream().filter(link -> link.partners().stream().anyMatch(town -> town.country().equals("AR"))).count())
                .isBetween(13_000L, 17_000L);
        assertThat(links.stream().filter(link -> link.state().equals("ACTIVE")).count()).isBetween(10_000L, 12_500L);
        assertThat(links.stream().filter(link -> link.partners().size() > 2).count()).isBetween(4_000L, 6_000L);
    }

    private static List<SampleLink> generate(int size) {
        var towns = new ArrayList<Town>();
        new Generator(territory -> {
            if (territory.isGovernedTown()) {
                towns.add(new Town(territory.id(), territory.country().code(), territory.name()));
            }
        }).generate(3_000);
        assertThat(new HashSet<>(towns)).hasSizeGreaterThan(1_000);
        var links = new ArrayList<SampleLink>();
        new LinkGenerator(towns, List.of(), links::add).generate(size);
        return links;
    }
}
