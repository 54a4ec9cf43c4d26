package org.vinculo.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    @Test
    void everyRunHasTheSameRows() {
        assertThat(generate(2_000)).hasSize(2_000).isEqualTo(generate(2_000));
    }

    @Test
    void parentsComeBeforeTheirChildrenAndStandInTheSameCountry() {
        var seen = new HashSet<UUID>();
        for (var territory : generate(5_000)) {
            assertThat(seen).containsAll(territory.ancestors());
            assertThat(territory.ancestors()).hasSize(List.of("REGIONAL", "INTERMEDIATE", "MUNICIPAL").indexOf(territory.level()));
            seen.add(territory.id());
        }
        assertThat(seen).hasSize(5_000).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    private static List<SampleTerritory> generate(int size) {
        var rows = new ArrayList<SampleTerritory>();
        new Generator(rows::add).generate(size);
        return rows;
    }
}
