package org.vinculo.hostile;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every body, given values of every other type: refused with a pointer to the field, never guessed. */
@QuarkusTest
class WrongTypeTest {

    private static final String HUGE = "9".repeat(30);
    private static final Map<String, List<String>> WRONG = Map.of(
            "text", List.of("1", "1.5", "true", "{}", "[]", "[\"x\"]"),
            "code", List.of("0", "1.5", "true", "{}", "[]", "\"\"", "\"x\"", "\"municipal\"", "\" MUNICIPAL\"", "\"0\""),
            "id", List.of("1", "true", "{}", "[]", "\"\"", "\"x\"", "\"019342b57c0070008000000000000002\"",
                    "\"AZNCtXwAcACAAAAAAAAAAg==\"", "\"019342b5-7c00-7000-8000-00000000000g\"",
                    "\"019342b5-7c00-7000-8000-0000000000022\""),
            "date", List.of("1", "20000", "true", "{}", "[]", "[2020, 1, 1]", "\"\"", "\"hoy\"", "\"2026-02-30\"",
                    "\"2026-13-01\"", "\"2026-1-1\"", "\"20200101\"", "\"2020-01-01T00:00:00\"", "\"2020-01-01T00:00:00Z\"",
                    "\"2020-01-01 \"", "\"0000-01-01\"", "\"-0001-01-01\"", "\"+10000-01-01\"", "\"10000-01-01\"",
                    "\"9999-12-31\"", "\"1799-12-31\""),
            "integer", List.of("\"1\"", "1.5", "1e1", "true", "{}", "[]", "\"\"", "\"NaN\"", "-1", HUGE, "-" + HUGE, "1e400",
                    "9223372036854775808", "2147483648000"),
            "number", List.of("\"1.5\"", "true", "{}", "[]", "\"\"", "\"NaN\"", "\"Infinity\"", "\"-INF\"", HUGE, "1e400", "-1e400"),
            "object", List.of("1", "\"x\"", "\"\"", "true", "[]", "[{}]"),
            "array", List.of("1", "\"x\"", "\"\"", "true", "{}"));

    static Stream<Arguments> fields() {
        return Stream.of(
                of(Write.CREATE, "id", "/id", "/parent"),
                of(Write.CREATE, "code", "/level", "/status", "/identifiers/0/scheme", "/country"),
                of(Write.CREATE, "text", "/name", "/names/it", "/localType", "/source", "/identifiers/0/value"),
                of(Write.CREATE, "date", "/identifiers/0/validFrom", "/identifiers/0/validUntil"),
                of(Write.CREATE, "integer", "/population", "/populationYear"),
                of(Write.CREATE, "number", "/point/latitude", "/point/longitude", "/areaKm2"),
                of(Write.CREATE, "object", "/names", "/point", "/identifiers/0"),
                of(Write.CREATE, "array", "/identifiers"),
                of(Write.PATCH, "id", "/parent"),
                of(Write.PATCH, "code", "/level", "/status"),
                of(Write.PATCH, "text", "/name", "/names/it", "/localType", "/source"),
                of(Write.PATCH, "integer", "/population", "/populationYear"),
                of(Write.PATCH, "number", "/point/latitude", "/point/longitude", "/areaKm2"),
                of(Write.PATCH, "object", "/names", "/point"),
                of(Write.IDENTIFIERS, "code", "/0/scheme"),
                of(Write.IDENTIFIERS, "text", "/0/value"),
                of(Write.IDENTIFIERS, "date", "/0/validFrom", "/0/validUntil"),
                of(Write.IDENTIFIERS, "object", "/0"),
                of(Write.RENAME, "code", "/type"),
                of(Write.RENAME, "date", "/date"),
                of(Write.RENAME, "text", "/newName", "/names/it", "/reason", "/source"),
                of(Write.RENAME, "object", "/names"),
                of(Write.MERGE, "array", "/successors"),
                of(Write.MERGE, "id", "/successors/0")).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aValueOfAnotherTypeIsRefusedWhereItStands(Write write, String type, String pointer) {
        for (var value : WRONG.get(type)) {
            Refusal.of(422, "validation-failed", () -> write.send(write.with(pointer, value))).at(pointer);
        }
    }

    /** What a number's own limits say is told at its place too. */
    @ParameterizedTest
    @EnumSource(value = Write.class, names = { "CREATE", "PATCH" })
    void aNumberOutOfRangeIsRefusedWhereItStands(Write write) {
        var wrong = new ArrayList<>(List.of("0", "-1", "0.001", "1e-400", "12345678901", "1e11", "1E+39"));
        wrong.forEach(value -> Refusal.of(422, "validation-failed", () -> write.send(write.with("/areaKm2", value)))
                .at("/areaKm2"));
        List.of("90.0001", "-91", "1e39").forEach(value ->
                Refusal.of(422, "validation-failed", () -> write.send(write.with("/point/latitude", value)))
                        .at("/point/latitude"));
        List.of("1799", "2201", "2100", "40000").forEach(value ->
                Refusal.of(422, "validation-failed", () -> write.send(write.with("/populationYear", value)))
                        .at("/populationYear"));
    }

    @ParameterizedTest
    @EnumSource(value = Write.class, names = { "CREATE", "PATCH" })
    void aNumberOfTenToTheFortyDigitsWorthIsRefused(Write write) {
        for (var number : List.of("9".repeat(2_000), "1e99999999999", "1e2147483647", "0." + "1".repeat(500))) {
            for (var pointer : List.of("/population", "/areaKm2", "/point/latitude")) {
                var refused = write.send(write.with(pointer, number));
                org.assertj.core.api.Assertions.assertThat(refused.statusCode()).as(number + " " + refused.asString())
                        .isIn(400, 422);
            }
        }
    }

    private static Stream<Arguments> of(Write write, String type, String... pointers) {
        return Stream.of(pointers).map(pointer -> Arguments.of(write, type, pointer));
    }
}
