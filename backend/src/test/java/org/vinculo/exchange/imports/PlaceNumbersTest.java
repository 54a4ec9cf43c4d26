package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vinculo.exchange.imports.PlaceNumbers.Named;
import org.vinculo.exchange.imports.read.Mention;
import org.vinculo.exchange.imports.read.Mention.Code;

/** Which rows mean one place. */
class PlaceNumbersTest {

    private static final Mention ROSARIO = place("Rosario", "AR", null);
    private static final Mention TURIN = place("Torino", "IT", null);

    private final PlaceNumbers numbers = new PlaceNumbers(new JsonMapper());

    private static Mention place(String name, String country, Long population) {
        return new Mention(name, country, null, -32.95, -60.65, null, List.of(), population);
    }

    private static Map<String, Mention> row(Mention a, Mention b) {
        var row = new LinkedHashMap<String, Mention>();
        row.put("a", a);
        row.put("b", b);
        return row;
    }

    @Test
    void whatIsNamedAlikeIsOnePlaceAndToldOnce() {
        assertThat(numbers.of(row(ROSARIO, TURIN))).containsExactly(new Named("a", 1, false, null, ROSARIO),
                new Named("b", 2, false, null, TURIN));
        assertThat(numbers.of(row(TURIN, ROSARIO))).containsExactly(new Named("a", 2, false, null, null),
                new Named("b", 1, false, null, null));
    }

    @Test
    void inhabitantsMakeNoOtherPlace() {
        assertThat(numbers.of(Map.of("self", place("Rosario", "AR", 900_000L))))
                .containsExactly(new Named("self", 1, false, 900_000L, ROSARIO));
        assertThat(numbers.of(Map.of("self", place("Rosario", "AR", 950_000L))))
                .containsExactly(new Named("self", 1, false, 950_000L, null));
    }

    @Test
    void aRowThatNamesOnePlaceTwiceCountsOnce() {
        assertThat(numbers.of(row(ROSARIO, ROSARIO))).extracting(Named::again).containsExactly(false, true);
    }

    @Test
    void whateverElseDiffersIsAnotherPlace() {
        var code = new Mention("Rosario", "AR", null, -32.95, -60.65, null, List.of(new Code("INDEC", "82084")), null);
        var region = new Mention("Rosario", "AR", "Santa Fe", -32.95, -60.65, null, List.of(), null);
        var nowhere = new Mention("Rosario", "AR", null, null, null, null, List.of(), null);
        assertThat(List.of(ROSARIO, code, region, nowhere, place("Rosário", "AR", null), place("Rosario", "UY", null)))
                .extracting(mention -> numbers.of(Map.of("self", mention)).getFirst().place()).containsExactly(1, 2, 3, 4, 5, 6);
    }
}
