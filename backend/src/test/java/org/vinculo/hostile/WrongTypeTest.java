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
            "version", List.of("\"1\"", "1.5", "true", "{}", "[]", "-1", HUGE),
            "truth", List.of("1", "0", "\"true\"", "\"\"", "{}", "[]"),
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
                of(Write.MERGE, "id", "/successors/0"),
                of(Write.ACTOR, "id", "/id", "/territory"), of(Write.ACTOR, "code", "/type", "/country"),
                of(Write.ACTOR, "text", "/legalName", "/shortName", "/website", "/iatiIdentifier", "/source", "/languages/0"),
                of(Write.ACTOR, "truth", "/principal"), of(Write.ACTOR, "array", "/languages"),
                of(Write.PATCH_ACTOR, "id", "/territory"), of(Write.PATCH_ACTOR, "code", "/type", "/status"),
                of(Write.PATCH_ACTOR, "text", "/legalName", "/website"), of(Write.PATCH_ACTOR, "truth", "/principal"),
                of(Write.COVERS, "id", "/0"), of(Write.COMPETENCES, "array", "/themes"), of(Write.COMPETENCES, "text", "/themes/0"),
                of(Write.MERGE_ACTOR, "id", "/into"), of(Write.MERGE_ACTOR, "version", "/intoVersion"),
                of(Write.MERGE_ACTOR, "text", "/reason"),
                of(Write.CONTACT, "id", "/id"), of(Write.CONTACT, "text", "/name", "/role", "/email", "/phone", "/language"),
                of(Write.PATCH_CONTACT, "text", "/name", "/email"),
                of(Write.LINK, "id", "/id", "/partners/0/territory", "/partners/2/actor", "/themes/0/offeredBy/0"),
                of(Write.LINK, "code", "/type", "/state", "/modalities/0"),
                of(Write.LINK, "text", "/title", "/objectives", "/instrument", "/source/name", "/source/id", "/themes/0/theme"),
                of(Write.LINK, "date", "/startedOn", "/plannedEnd"), of(Write.LINK, "object", "/source", "/partners/0", "/themes/0"),
                of(Write.LINK, "array", "/partners", "/facilitators", "/themes", "/themes/0/offeredBy", "/modalities", "/languages"),
                of(Write.PATCH_LINK, "code", "/type"), of(Write.PATCH_LINK, "text", "/title", "/source/name", "/languages/0"),
                of(Write.PATCH_LINK, "date", "/startedOn", "/plannedEnd"), of(Write.PATCH_LINK, "object", "/source"),
                of(Write.PATCH_LINK, "array", "/languages"), of(Write.PARTICIPANTS, "id", "/partners/0/territory"),
                of(Write.PARTICIPANTS, "object", "/partners/0"), of(Write.PARTICIPANTS, "array", "/partners", "/facilitators"),
                of(Write.THEMES, "object", "/0"), of(Write.THEMES, "text", "/0/theme"), of(Write.THEMES, "id", "/0/offeredBy/0"),
                of(Write.THEMES, "array", "/0/offeredBy"), of(Write.MODALITIES, "code", "/0"),
                of(Write.ACTIVITY, "id", "/id", "/participants/0"), of(Write.ACTIVITY, "date", "/date"),
                of(Write.ACTIVITY, "code", "/modality"), of(Write.ACTIVITY, "text", "/place", "/outcome"),
                of(Write.ACTIVITY, "array", "/participants"), of(Write.PATCH_ACTIVITY, "date", "/date"),
                of(Write.PATCH_ACTIVITY, "id", "/participants/0"), of(Write.PATCH_ACTIVITY, "code", "/modality"),
                of(Write.MAP_IMPORT, "object", "/columns", "/constants"), of(Write.MAP_IMPORT, "text", "/source", "/constants/type"),
                of(Write.MAP_IMPORT, "code", "/onDifference"), of(Write.DECIDE_IMPORT, "code", "/what"), of(Write.DECIDE_IMPORT, "array", "/rows"),
                of(Write.UNDO_IMPORT, "text", "/reason"),
                of(Write.RATE, "text", "/base", "/rate", "/source"), of(Write.RATE, "date", "/date"), of(Write.TARIFF, "object", "/names", "/hourly"),
                of(Write.TARIFF, "text", "/category", "/hourly/amount", "/hourly/currency"), of(Write.TARIFF, "date", "/validFrom", "/validUntil"),
                of(Write.PATCH_TARIFF, "date", "/validUntil"), of(Write.CALL, "date", "/opensOn", "/closesOn"), of(Write.CALL, "array", "/caps",
                "/caps/0/measure/sides"), of(Write.CALL, "object", "/caps/0", "/caps/0/measure", "/caps/0/base"),
                of(Write.CALL, "code", "/caps/0/effect", "/caps/0/measure/kinds/0"), of(Write.CALL, "truth", "/caps/0/each", "/caps/0/base/stated"),
                of(Write.PATCH_CALL, "date", "/opensOn"), of(Write.CAPS, "object", "/0"), of(Write.CAPS, "text", "/0/limit"), of(Write.AGREEMENT, "id", "/id", "/linkId", "/callId", "/parties/0"),
                of(Write.AGREEMENT, "text", "/title", "/code", "/accountCurrency", "/statedBase/amount", "/statedBase/currency"),
                of(Write.AGREEMENT, "date", "/effectiveOn", "/closesOn"), of(Write.AGREEMENT, "object", "/statedBase"),
                of(Write.AGREEMENT, "array", "/parties", "/languages"), of(Write.PATCH_AGREEMENT, "object", "/statedBase"),
                of(Write.PATCH_AGREEMENT, "date", "/closesOn"), of(Write.PARTIES, "id", "/0"), of(Write.CONTRIBUTIONS, "id", "/0/id", "/0/partyId"),
                of(Write.CONTRIBUTIONS, "code", "/0/kind", "/0/conversion/kind"), of(Write.CONTRIBUTIONS, "date", "/0/valueDate"),
                of(Write.CONTRIBUTIONS, "text", "/0/description", "/0/component", "/0/amount/amount", "/0/conversion/rate"),
                of(Write.CONTRIBUTIONS, "object", "/0", "/0/amount", "/0/conversion"), of(Write.SCHEDULE, "id", "/0/id", "/0/contributionId"),
                of(Write.SCHEDULE, "date", "/0/dueOn"), of(Write.SCHEDULE, "object", "/0/amount"), of(Write.TRIAL, "array", "/contributions"),
                of(Write.SIGN_AGREEMENT, "date", "/on", "/effectiveOn"), of(Write.FORCE, "date", "/on"), of(Write.CLOSE, "date", "/on"),
                of(Write.CLOSE, "text", "/reason"), of(Write.SIGN_AMENDMENT, "date", "/on"),
                of(Write.DISCARD, "text", "/reason"), of(Write.VOID, "text", "/reason")).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aValueOfAnotherTypeIsRefusedWhereItStands(Write write, String type, String pointer) {
        for (var value : write.compareTo(Write.MERGE) <= 0 ? WRONG.get(type) : some(WRONG.get(type))) {
            Refusal.of(422, "validation-failed", () -> write.send(write.with(pointer, value))).at(pointer);
        }
    }

    /** All bodies are read by the same reader: what it makes of a type is tried on territories, that it is asked on all. */
    private static List<String> some(List<String> values) {
        return List.of(values.getFirst(), values.get(values.size() / 2), values.getLast());
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
