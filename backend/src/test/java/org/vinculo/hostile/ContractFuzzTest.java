package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

/**
 * Every parameter and every body field of the contract, filled with what does not belong there, the same in each run:
 * no answer is a failure of ours, and each keeps the contract (the guard of all test traffic looks at that).
 */
@QuarkusTest
class ContractFuzzTest {

    private static final int SEED = 20_261_124;
    private static final int BODIES = 30;
    private static final int PARTS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TEXTS = List.of("0", "-1", "1e400", "NaN", "true", "null", "undefined", "a", "ñ", "🏛", "\0", "\u0001",
            "\u202e", "\ufeff", "' OR 1=1 --", "%", "_", "\\", "[]", "{}", "<script>", "../..", "2026-02-30", "9".repeat(400), "1,2,3,4",
            "00000000-0000-0000-0000-000000000000", " ", "\r\nX-Evil: 1", "${x}", "-name", "AR", "GOVERNED");
    private static final List<String> VALUES = List.of("null", "true", "0", "-1", "1.5", "1e400", "1e-400", "9999999999999999999999", "\"\"",
            "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"\\u202e\"", "\"2026-02-30\"", "\"0000-00-00\"", "\"AR\"", "[]", "{}", "[[[[]]]]",
            "[null]", "{\"a\": null}", "\"00000000-0000-0000-0000-000000000000\"", "\"=1+1\"", "-0", "1e2147483647");

    /** A third of the texts for each, so that all of them come to every kind of parameter. */
    @Test
    void noParameterMakesAnOperationFail() {
        int next = 0;
        for (var operation : Operations.all()) {
            for (var parameter : operation.parameters()) {
                spoil(operation, parameter.getName(), next++ % PARTS);
            }
        }
    }

    private static void spoil(Operations.Operation operation, String name, int part) {
        for (int i = part; i < TEXTS.size(); i += PARTS) {
            var text = TEXTS.get(i);
            var request = Api.as(Tokens.analyst()).accept("application/json, application/geo+json").queryParam(name, text);
            Operations.NEEDED.getOrDefault(operation.id(), Map.of()).forEach((needed, value) -> {
                if (!needed.equals(name)) {
                    request.queryParam(needed, value.get());
                }
            });
            var answer = request.get(operation.target());
            assertThat(answer.statusCode()).as(operation.id() + " " + name + "=" + text + "\n" + answer.asString()).isLessThan(500);
        }
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void noBodyMakesAnOperationFail(Write write) throws JsonProcessingException {
        var random = new Random(SEED + write.ordinal());
        for (int i = 0; i < BODIES; i++) {
            var places = places(JSON.readTree(write.body()), "");
            var place = places.get(random.nextInt(places.size()));
            var body = write.with(place, VALUES.get(random.nextInt(VALUES.size())));
            var answer = write.send(write.refused(), body);
            assertThat(answer.statusCode()).as(body + "\n" + answer.asString()).isBetween(400, 499);
        }
    }

    /** Bodies cut, doubled and shuffled letter by letter. */
    @ParameterizedTest
    @EnumSource(Write.class)
    void noSpoiltBodyMakesAnOperationFail(Write write) {
        var random = new Random(SEED - write.ordinal());
        for (int i = 0; i < BODIES; i++) {
            var body = new StringBuilder(write.body());
            for (int change = 0; change <= random.nextInt(3) && !body.isEmpty(); change++) {
                int at = random.nextInt(body.length());
                switch (random.nextInt(3)) {
                    case 0 -> body.deleteCharAt(at);
                    case 1 -> body.insert(at, "{}[]\",:\\0e-\u0000é".charAt(random.nextInt(13)));
                    default -> body.setLength(Math.max(1, at));
                }
            }
            var answer = write.send(write.refused(), body.toString());
            assertThat(answer.statusCode()).as(body + "\n" + answer.asString()).isBetween(400, 499);
        }
    }

    private static List<String> places(JsonNode node, String at) {
        var found = new ArrayList<String>();
        node.properties().forEach(field -> add(found, at + "/" + field.getKey(), field.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            add(found, at + "/" + i, node.get(i));
        }
        return found;
    }

    private static void add(List<String> found, String at, JsonNode node) {
        found.add(at);
        found.addAll(places(node, at));
    }
}
