package org.vinculo.shared.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.shared.problem.ProblemException;

class MergePatchTest {

    /** An editable record with one required, one optional and one nested member. */
    record Place(String name, @Nullable Long population, @Nullable Map<String, String> names) {
    }

    private final ObjectMapper json = mapper();
    private final MergePatch patch = new MergePatch(json);
    private final Place rosario = new Place("Rosario", 900_000L, Map.of("es", "Rosario", "it", "Rosario d'Argentina"));

    @Test
    void namedMembersReplaceAndTheRestStays() throws Exception {
        assertThat(apply("{\"population\": 1030069}")).isEqualTo(new Place("Rosario", 1_030_069L, rosario.names()));
    }

    @Test
    void nullRemoves() throws Exception {
        assertThat(apply("{\"population\": null}").population()).isNull();
    }

    @Test
    void nestedObjectsAreMergedMemberByMember() throws Exception {
        assertThat(apply("{\"names\": {\"it\": null, \"fr\": \"Rosaire\"}}").names())
                .containsExactlyInAnyOrderEntriesOf(Map.of("es", "Rosario", "fr", "Rosaire"));
    }

    @Test
    void removingWhatIsNotThereChangesNothing() throws Exception {
        assertThat(apply("{\"names\": {\"de\": null}}")).isEqualTo(rosario);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"colour\": 1}                | /colour     | unknown-field",
            "{\"colour\": null}             | /colour     | unknown-field",
            "{\"population\": \"many\"}     | /population | wrong-type",
            "{\"population\": 1.5}          | /population | wrong-type",
            "{\"name\": 7}                  | /name       | wrong-type",
            "{\"names\": [\"x\"]}           | /names      | wrong-type",
            "[]                             | ''          | wrong-type" })
    void whatDoesNotFitIsRefusedByPlace(String body, String pointer, String code) {
        assertThatThrownBy(() -> apply(body)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.errors()).singleElement().satisfies(error -> {
                assertThat(error.place()).isEqualTo(pointer);
                assertThat(error.code()).isEqualTo(code);
            });
        });
    }

    private Place apply(String body) throws JsonProcessingException {
        return patch.apply(rosario, json.readTree(body), Place.class);
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
