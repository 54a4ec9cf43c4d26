package org.vinculo.hostile;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body says that nobody asked for, or says twice, or does not say. */
@QuarkusTest
class UnknownFieldTest {

    @ParameterizedTest
    @CsvSource({ "CREATE, /colour", "CREATE, /point/colour", "CREATE, /identifiers/0/colour", "CREATE, /version",
            "CREATE, /ancestors", "CREATE, /formerNames", "CREATE, /dissolvedOn", "CREATE, /Name",
            "PATCH, /colour", "PATCH, /point/colour", "PATCH, /country", "PATCH, /id", "PATCH, /version",
            "PATCH, /identifiers", "PATCH, /dissolvedOn", "IDENTIFIERS, /0/colour", "IDENTIFIERS, /0/territory_id",
            "RENAME, /colour", "RENAME, /previousName", "RENAME, /recordedBy", "MERGE, /id", "ACTOR, /colour", "ACTOR, /links",
            "ACTOR, /status", "ACTOR, /covers", "PATCH_ACTOR, /mergedInto", "PATCH_ACTOR, /id", "COMPETENCES, /colour",
            "MERGE_ACTOR, /colour", "CONTACT, /colour", "CONTACT, /erasedAt", "PATCH_CONTACT, /id", "LINK, /colour",
            "LINK, /clearance", "LINK, /visibility", "LINK, /partners/0/colour", "LINK, /partners/0/role", "LINK, /source/colour",
            "LINK, /themes/0/colour", "PATCH_LINK, /state", "PATCH_LINK, /partners", "PATCH_LINK, /lastConfirmedOn",
            "PARTICIPANTS, /colour", "PARTICIPANTS, /partners/0/donor", "THEMES, /0/colour", "ACTIVITY, /recordedBy",
            "PATCH_ACTIVITY, /colour", "DISCARD, /colour", "VOID, /state", "MAP_IMPORT, /colour",
            "MAP_IMPORT, /kind", "DECIDE_IMPORT, /colour", "UNDO_IMPORT, /colour", "RATE, /colour", "RATE, /kind", "TARIFF, /hourly/colour",
            "PATCH_TARIFF, /hourly", "PATCH_TARIFF, /category", "CALL, /caps/0/colour", "CALL, /caps/0/measure/colour",
            "CALL, /caps/0/base/amount", "PATCH_CALL, /currency", "PATCH_CALL, /caps", "CAPS, /0/colour", "AGREEMENT, /colour", "AGREEMENT, /state",
            "AGREEMENT, /statedBase/colour", "PATCH_AGREEMENT, /state", "PATCH_AGREEMENT, /linkId", "PATCH_AGREEMENT, /parties",
            "CONTRIBUTIONS, /0/value", "CONTRIBUTIONS, /0/amount/colour", "CONTRIBUTIONS, /0/conversion/legs", "SCHEDULE, /0/colour",
            "TRIAL, /colour", "TRIAL, /contributions/0/colour", "SIGN_AGREEMENT, /reason", "CLOSE, /colour", "AMEND, /number" })
    void aFieldThatIsNotInTheContractIsNamed(Write write, String pointer) {
        Refusal.of(422, "validation-failed", () -> write.send(write.with(pointer, "\"blue\""))).at(pointer)
                .because("unknown-field");
    }

    @ParameterizedTest
    @CsvSource({ "PATCH, /colour", "PATCH, /country", "PATCH, /version", "CREATE, /colour", "MERGE, /id" })
    void anUnknownFieldIsRefusedEvenAsNull(Write write, String pointer) {
        Refusal.of(422, "validation-failed", () -> write.send(write.with(pointer, "null"))).at(pointer);
    }

    /** RFC 6901: a slash in a name is ~1, a tilde ~0. */
    @Test
    void aPointerToAFieldWithASlashIsEscaped() {
        var body = "{\"names\": {\"a/b~c\": \"x\"}}";
        Refusal.of(422, "validation-failed", () -> Write.PATCH.send(body)).at("/names/a~1b~0c");
        Refusal.of(422, "validation-failed", () -> Write.PATCH.send("{\"a/b~c\": 1}")).at("/a~1b~0c");
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void aFieldGivenTwiceIsRefused(Write write) {
        if (write.hasFields()) {
            var doubled = write.body().replaceFirst("\\{\"(\\w+)\":", "{\"$1\": null, \"$1\":");
            Refusal.of(400, "malformed-json", () -> write.send(doubled));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "CREATE; {\"name\": \"Vila\", \"n\\u0061me\": \"Outra\"}",
            "PATCH; {\"names\": {\"it\": \"a\", \"it\": \"b\"}}", "PATCH; {\"point\": {\"latitude\": 1, \"latitude\": 2}}" })
    void aFieldGivenTwiceInDisguiseIsRefused(Write write, String body) {
        Refusal.of(400, "malformed-json", () -> write.send(body));
    }

    @ParameterizedTest
    @CsvSource({ "CREATE, /country", "CREATE, /level", "CREATE, /status", "CREATE, /name", "CREATE, /source",
            "CREATE, /names/it", "CREATE, /identifiers/0", "CREATE, /identifiers/0/scheme", "CREATE, /identifiers/0/value",
            "CREATE, /point/latitude", "CREATE, /point/longitude", "PATCH, /level", "PATCH, /status", "PATCH, /name",
            "PATCH, /source", "PATCH, /point/latitude", "IDENTIFIERS, /0", "IDENTIFIERS, /0/scheme", "IDENTIFIERS, /0/value",
            "RENAME, /type", "RENAME, /date", "RENAME, /newName", "RENAME, /names/it", "RENAME, /reason",
            "MERGE, /successors/0", "ACTOR, /type", "ACTOR, /country", "ACTOR, /source", "ACTOR, /languages/0",
            "PATCH_ACTOR, /type", "PATCH_ACTOR, /source", "PATCH_ACTOR, /status", "COVERS, /0", "COMPETENCES, /themes/0",
            "MERGE_ACTOR, /into", "MERGE_ACTOR, /intoVersion", "MERGE_ACTOR, /reason", "CONTACT, /name", "PATCH_CONTACT, /name",
            "LINK, /type", "LINK, /partners", "LINK, /partners/0", "LINK, /source", "LINK, /source/name", "LINK, /themes/0",
            "LINK, /themes/0/theme", "LINK, /themes/0/offeredBy/0", "LINK, /modalities/0", "LINK, /languages/0",
            "PATCH_LINK, /type", "PATCH_LINK, /source", "PATCH_LINK, /source/name", "PATCH_LINK, /languages/0",
            "PARTICIPANTS, /partners", "PARTICIPANTS, /partners/1", "THEMES, /0", "THEMES, /0/theme", "MODALITIES, /0",
            "ACTIVITY, /date", "ACTIVITY, /participants", "ACTIVITY, /participants/0", "PATCH_ACTIVITY, /date",
            "PATCH_ACTIVITY, /participants", "DISCARD, /reason", "VOID, /reason", "MAP_IMPORT, /columns", "MAP_IMPORT, /constants",
            "MAP_IMPORT, /source", "MAP_IMPORT, /onDifference", "MAP_IMPORT, /columns/a.name", "MAP_IMPORT, /constants/type", "DECIDE_IMPORT, /what",
            "DECIDE_IMPORT, /rows/0", "UNDO_IMPORT, /reason", "RATE, /base", "RATE, /rate", "RATE, /date", "RATE, /source", "RATE, /reason",
            "TARIFF, /category", "TARIFF, /names", "TARIFF, /hourly", "TARIFF, /hourly/amount", "TARIFF, /hourly/currency", "TARIFF, /validFrom",
            "PATCH_TARIFF, /names", "PATCH_TARIFF, /source", "CALL, /code", "CALL, /opensOn", "CALL, /currency", "CALL, /caps/0",
            "CALL, /caps/0/effect", "CALL, /caps/0/measure", "CALL, /caps/0/limit", "CALL, /caps/0/measure/sides/0", "PATCH_CALL, /title",
            "PATCH_CALL, /closesOn", "CAPS, /0/code", "AGREEMENT, /linkId", "AGREEMENT, /title",
            "AGREEMENT, /accountCurrency", "AGREEMENT, /parties", "AGREEMENT, /parties/0", "AGREEMENT, /languages/0", "AGREEMENT, /statedBase/amount",
            "AGREEMENT, /statedBase/currency", "PATCH_AGREEMENT, /title", "PATCH_AGREEMENT, /accountCurrency", "PARTIES, /0", "CONTRIBUTIONS, /0",
            "CONTRIBUTIONS, /0/partyId", "CONTRIBUTIONS, /0/kind", "CONTRIBUTIONS, /0/description", "CONTRIBUTIONS, /0/amount",
            "CONTRIBUTIONS, /0/amount/amount", "CONTRIBUTIONS, /0/amount/currency", "CONTRIBUTIONS, /0/valueDate", "CONTRIBUTIONS, /0/conversion/kind",
            "SCHEDULE, /0", "SCHEDULE, /0/contributionId", "SCHEDULE, /0/dueOn", "SCHEDULE, /0/amount", "TRIAL, /contributions",
            "TRIAL, /contributions/0", "SIGN_AGREEMENT, /on", "FORCE, /on", "CLOSE, /on", "CLOSE, /reason", "AMEND, /reason", "SIGN_AMENDMENT, /on" })
    void whatIsRequiredCannotBeNull(Write write, String pointer) {
        Refusal.of(422, "validation-failed", () -> write.send(write.with(pointer, "null"))).at(pointer);
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void aBodyOfAnotherShapeIsRefused(Write write) {
        var others = write.takesList() ? List.of("{}", "1", "\"x\"", "true", "null", "[[]]", "[1]")
                : List.of("[]", "1", "\"x\"", "true", "null", "[{}]");
        others.forEach(body -> Refusal.of(422, "validation-failed", () -> write.send(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{}}", "{} {}", "{\"name\": }", "{'name': 'x'}", "{name: \"x\"}", "{\"name\": \"x\",}",
            "// x\n{}", "{\"population\": NaN}", "{\"population\": 01}", "{\"population\": +1}", "{\"population\": 0x10}",
            "{\"name\": \"\\x41\"}", "{\"name\": \"\\ud800", "nul", "<a/>", "name=x", "{\"population\": .5}", "\\" })
    void whatIsNoJsonIsRefused(String body) {
        Refusal.of(400, "malformed-json", () -> Write.CREATE.send(body));
        Refusal.of(400, "malformed-json", () -> Write.PATCH.send(body));
    }

    @Test
    void aFieldThatDoesNotBelongToTheEventIsNamed() {
        Refusal.of(422, "validation-failed", () -> Write.MERGE.send(Write.MERGE.with("/newName", "\"x\""))).at("/newName");
        Refusal.of(422, "validation-failed", () -> Write.MERGE.send(Write.MERGE.with("/names", "{\"it\": \"x\"}"))).at("/names");
        Refusal.of(422, "validation-failed",
                () -> Write.RENAME.send(Write.RENAME.with("/successors", "[\"" + Stage.other().id() + "\"]"))).at("/successors");
        Refusal.of(422, "validation-failed", () -> Write.MERGE.send(Write.MERGE.with("/type", "\"SPLIT\""))).at("/successors");
    }
}
