package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

/** Characters that hide, reorder or break text; and those that only look unusual and are welcome. */
@QuarkusTest
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "0000", "0001", "0008", "001b", "007f", "0085", "009f", "202a", "202e", "2066", "2069", "200e",
            "200f", "061c", "200b", "feff", "2028", "2029", "d800", "dfff", "ffff", "e000", "fdd0" })
    void invisibleAndReorderingCharactersAreRefused(String escape) {
        refused(Write.CREATE, "/name", escape);
        refused(Write.VOID, "/reason", escape);
    }

    /** One of each kind: of control, of order, of no width, half a character. */
    @ParameterizedTest
    @EnumSource(Write.class)
    void theyAreRefusedInEveryText(Write write) {
        for (var pointer : write.texts()) {
            List.of("0000", "202e", "200b", "d800").forEach(escape -> refused(write, pointer, escape));
        }
    }

    private static void refused(Write write, String pointer, String escape) {
        Refusal.of(422, "validation-failed", () -> write.send(write.with(pointer, "\"Vi\\u" + escape + "la\""))).at(pointer);
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void bareControlCharactersAreNoJson(Write write) {
        for (var pointer : write.texts()) {
            for (var raw : List.of("\0", "\n")) {
                Refusal.of(400, "malformed-json", () -> write.send(write.with(pointer, "\"Vi" + raw + "la\"")));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void lineEndsBelongOnlyInReasons(Write write) {
        for (var pointer : write.lines()) {
            Refusal.of(422, "validation-failed", () -> write.send(write.with(pointer, "\"Vi\\nla\""))).at(pointer);
            Refusal.of(422, "validation-failed", () -> write.send(write.with(pointer, "\"Vi\\tla\""))).at(pointer);
        }
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void blankTextIsNoText(Write write) {
        for (var pointer : write.texts()) {
            for (var blank : List.of("", " ", "\u2003\u00a0")) {
                Refusal.of(422, "validation-failed", () -> write.send(write.with(pointer, "\"" + blank + "\""))).at(pointer);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Write.class, names = { "CREATE", "PATCH", "RENAME" })
    void aNameOf201CharactersIsTooLong(Write write) {
        var pointers = write == Write.RENAME ? List.of("/newName", "/names/it") : List.of("/name", "/names/it", "/source");
        for (var pointer : pointers) {
            for (var letter : List.of("a", "ñ", "🏛")) {
                Refusal.of(422, "validation-failed",
                        () -> write.send(write.with(pointer, "\"" + letter.repeat(201) + "\""))).at(pointer).because("size");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "CREATE, /localType, 101", "PATCH, /localType, 101", "RENAME, /reason, 2001", "RENAME, /source, 501",
            "MERGE, /reason, 2001", "MERGE, /source, 501", "IDENTIFIERS, /0/value, 65", "CREATE, /name, 500000", "ACTOR, /legalName, 301",
            "ACTOR, /shortName, 201", "ACTOR, /source, 201", "PATCH_ACTOR, /legalName, 301", "MERGE_ACTOR, /reason, 2001",
            "CONTACT, /name, 201", "CONTACT, /role, 201", "PATCH_CONTACT, /name, 201", "LINK, /title, 301", "LINK, /objectives, 5001",
            "LINK, /instrument, 501", "LINK, /source/name, 201", "LINK, /source/id, 201", "PATCH_LINK, /objectives, 5001",
            "ACTIVITY, /place, 201", "ACTIVITY, /outcome, 2001", "PATCH_ACTIVITY, /outcome, 2001", "DISCARD, /reason, 2001",
            "VOID, /reason, 2001", "MAP_IMPORT, /source, 201", "UNDO_IMPORT, /reason, 2001", "RATE, /source, 201", "RATE, /reason, 1001",
            "TARIFF, /names/pt, 201", "PATCH_TARIFF, /source, 201", "CALL, /code, 51", "CALL, /title, 301", "CALL, /notes, 5001",
            "CALL, /caps/0/names/pt, 301", "PATCH_CALL, /notes, 5001",
            "AGREEMENT, /title, 301", "AGREEMENT, /code, 101", "PATCH_AGREEMENT, /title, 301", "CONTRIBUTIONS, /0/description, 501",
            "CONTRIBUTIONS, /0/component, 201", "CONTRIBUTIONS, /0/conversion/source, 301", "CONTRIBUTIONS, /0/conversion/reason, 501",
            "SCHEDULE, /0/note, 501", "CLOSE, /reason, 2001", "AMEND, /reason, 2001", "VOID_AGREEMENT, /reason, 2001" })
    void textBeyondItsLimitIsRefused(Write write, String pointer, int length) {
        Refusal.of(422, "validation-failed", () -> write.send(write.with(pointer, "\"" + "a".repeat(length) + "\"")))
                .at(pointer);
    }

    /** Some characters become three when they are composed, as Unicode demands of a few. */
    @Test
    void aNameThatGrowsBeyondTheLimitWhenComposedIsRefused() {
        Refusal.of(422, "validation-failed", () -> Write.CREATE.send(Write.CREATE.with("/name", "\"" + "\ufb2c".repeat(100) + "\"")))
                .at("/name").because("size");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "ñ", "🏛", "𝔄", "字" })
    void aNameOf200CharactersIsKeptWhicheverTheyAre(String letter) {
        assertThat(nameKept(letter.repeat(200))).isEqualTo(letter.repeat(200));
    }

    @Test
    void combiningCharactersAreKeptComposed() {
        assertThat(nameKept("Asuncio\u0301n de la Man\u0303ana")).isEqualTo("Asunción de la Mañana");
        assertThat(nameKept("\u1100\u1161\u11a8")).isEqualTo("\uac01");
    }

    @ParameterizedTest
    @ValueSource(strings = { "القدس", "ירושלים", "Vila 🏛️ Nova", "👩‍👩‍👧‍👦", "Ñandubay", "O'Higgins", "L’Aquila", "A \"B\" C",
            "Sant'Angelo <b>", "{{7*7}}", "'; DROP TABLE territory; --", "Ｆｕｌｌ", "Ὀδυσσεύς", "नगर" })
    void unusualNamesAreKeptAsTheyAre(String name) {
        assertThat(nameKept(name)).isEqualTo(name);
    }

    @Test
    void whiteSpaceIsMadeOne() {
        assertThat(nameKept("  Vila\u00a0 \u2003 Nova ")).isEqualTo("Vila Nova");
    }

    @ParameterizedTest
    @ValueSource(strings = { "IT", "i", "ital", "it-IT", "", " it", "i\u0000", "í" })
    void aLanguageThatIsNoneIsRefused(String language) {
        var body = Map.of("names", Map.of(language, "Villa"));
        Refusal.of(422, "validation-failed", () -> Api.patching(Tokens.analyst(), Stage.target().etag()).body(body)
                .patch(Stage.target().path())).at("/names/" + language);
    }

    @Test
    void moreTranslationsThanThereCanBeAreRefused() {
        var names = new java.util.TreeMap<String, String>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            names.put("x" + letter, "Villa");
            names.put("y" + letter, "Villa");
        }
        Refusal.of(422, "validation-failed", () -> Api.patching(Tokens.analyst(), Stage.target().etag())
                .body(Map.of("names", names)).patch(Stage.target().path())).at("/names").because("size");
    }

    private static String nameKept(String name) {
        var saved = Stage.town("CL").with("name", name).save();
        return Api.as(Tokens.analyst()).get(saved.path()).path("name");
    }
}
