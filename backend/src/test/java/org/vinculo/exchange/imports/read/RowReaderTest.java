package org.vinculo.exchange.imports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.exchange.imports.file.TableRow;
import org.vinculo.exchange.imports.file.TableRow.Note;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.exchange.imports.kind.ImportMapping;

/** What single rows say by a mapping. */
class RowReaderTest {

    private static final Map<String, String> THEMES = Map.of(RowReader.comparable("Agua, segura"), "safe-water",
            RowReader.comparable("Salud"), "health");

    private static ReadRow read(ImportKind kind, Map<String, Integer> columns, Map<String, String> constants, String... cells) {
        return new RowReader(kind, new ImportMapping(columns, constants), THEMES, List.of()).read(new TableRow(7, List.of(cells), Set.of()));
    }

    private static ReadRow link(String field, String cell) {
        return read(ImportKind.LINKS, Map.of("a.name", 0, "b.name", 1, field, 2), Map.of("type", "TWINNING"), "Rosario", "Torino", cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "type | Hermanamiento | TWINNING", "type | sister city | TWINNING", "type | Convenio marco | FRAMEWORK_AGREEMENT",
            "type | MEMORANDUM | MEMORANDUM", "type | Carta de intención | LETTER_OF_INTENT", "state | vigente | ACTIVE", "state | rascunho | DRAFT",
            "startedOn | 11/05/1998 | 1998-05-11", "title | '=SUM(A1) | =SUM(A1)", "title | '+1 | +1", "sourceId | F-1 | F-1" })
    void aCellIsUnderstood(String field, String cell, String value) {
        var row = link(field, cell);
        assertThat(row.readable()).as(row.reasons().toString()).isTrue();
        assertThat(row.fields()).containsEntry(field, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "startedOn | ayer | wrong-date", "startedOn | 1/1/1700 | out-of-range", "type | secreto | wrong-value",
            "a.latitude | 91 | out-of-range", "a.longitude | oeste | wrong-number" })
    void aCellThatIsNotStopsItsRow(String field, String cell, String reason) {
        var row = link(field, cell);
        assertThat(row.readable()).isFalse();
        assertThat(row.reasons()).extracting(Reason::code, Reason::field, Reason::value).contains(org.assertj.core.api.Assertions.tuple(reason, field, cell));
    }

    /** A place is found without it. */
    @Test
    void aPopulationThatIsNoneIsOnlyTold() {
        var row = link("a.population", "muchos");
        assertThat(row.readable()).isTrue();
        assertThat(row.reasons()).extracting(Reason::code).containsExactly("wrong-number");
        assertThat(row.mentions().get("a").population()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "n/a", "s/d", "-", "--", "NULL", "N.D." })
    void whatPeopleWriteForNothingIsNothing(String cell) {
        assertThat(link("startedOn", cell).readable()).isTrue();
        assertThat(link("startedOn", cell).fields()).doesNotContainKey("startedOn");
    }

    @ParameterizedTest
    @CsvSource({ "津", "東京", "Ｆｕｌｌ", "قم" })
    void aShortWordOfAnotherScriptIsAWord(String cell) {
        assertThat(link("title", cell).fields()).containsEntry("title", cell);
    }

    @Test
    void aValueForAllStandsWhereACellIsEmpty() {
        var columns = Map.of("a.name", 0, "b.name", 1, "type", 2);
        assertThat(read(ImportKind.LINKS, columns, Map.of("type", "MEMORANDUM"), "x", "y", "").fields()).containsEntry("type", "MEMORANDUM");
        assertThat(read(ImportKind.LINKS, columns, Map.of("type", "MEMORANDUM"), "x", "y", "hermanamiento").fields()).containsEntry("type", "TWINNING");
        assertThat(read(ImportKind.LINKS, columns, Map.of(), "x", "y", "").reasons()).extracting(Reason::code, Reason::field)
                .containsExactly(org.assertj.core.api.Assertions.tuple("missing-value", "type"));
    }

    @Test
    void themesComeByCodeNameAndEvenWithTheirCommas() {
        assertThat(link("themes", "Agua, segura").fields().get("themes")).isEqualTo(List.of("safe-water"));
        assertThat(link("themes", "salud; SALUD | agua segura").fields().get("themes")).isEqualTo(List.of("health", "safe-water"));
        assertThat(link("themes", "salud, brujería").reasons()).extracting(Reason::code, Reason::value)
                .containsExactly(org.assertj.core.api.Assertions.tuple("unknown-theme", "brujería"));
    }

    @Test
    void aPlaceIsAllThatItsColumnsSay() {
        var mention = read(ImportKind.TERRITORIES, Map.of("self.name", 0, "self.country", 1, "self.level", 2, "self.latitude", 3, "self.longitude", 4,
                "self.population", 5, "code.INDEC", 6), Map.of(), "  Rosario\u00a0* ", "Argentina", "municipio", "-32,9", "-60,6", "1.000.000", "082084")
                .mentions().get("self");
        assertThat(mention).isEqualTo(new Mention("Rosario", "Argentina", null, -32.9, -60.6, "MUNICIPAL",
                List.of(new Mention.Code("INDEC", "082084")), 1_000_000L));
        assertThat(read(ImportKind.LINKS, Map.of("a.name", 0, "b.name", 1, "a.latitude", 2, "a.longitude", 3), Map.of("type", "TWINNING"), "x", "y", "0", "0")
                .mentions().get("a").latitude()).as("nowhere is no place").isNull();
    }

    @ParameterizedTest
    @CsvSource({ "EMPTY, empty-row", "REPEATED_HEADER, repeated-header", "TOTAL, total-row" })
    void rowsThatMeanNothingAreBlank(Note note, String reason) {
        var row = new RowReader(ImportKind.LINKS, new ImportMapping(Map.of("a.name", 0), Map.of()), THEMES, List.of()).read(new TableRow(3, List.of("x"), Set.of(note)));
        assertThat(row.blank()).isTrue();
        assertThat(row.reasons()).extracting(Reason::code).containsExactly(reason);
    }

    @Test
    void aTextTooLongOrOfHiddenCharactersIsTold() {
        assertThat(link("title", "x".repeat(301)).reasons()).extracting(Reason::code).containsExactly("too-long");
        assertThat(link("title", "x".repeat(300)).readable()).isTrue();
        assertThat(link("title", "a\u202eb").fields()).containsEntry("title", "ab");
        assertThat(link("a.region", "x".repeat(201)).readable()).isFalse();
    }

    @Test
    void anEndBeforeItsStartStopsTheRow() {
        var row = read(ImportKind.LINKS, Map.of("a.name", 0, "b.name", 1, "startedOn", 2, "plannedEnd", 3), Map.of("type", "TWINNING"), "x", "y", "2001", "2000");
        assertThat(row.readable()).isFalse();
        assertThat(row.reasons()).extracting(Reason::code).contains("end-before-start");
    }
}
