package org.vinculo.exchange.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.exchange.imports.file.TableRow.Note;
import org.vinculo.exchange.imports.file.UnreadableFile.Code;

class XlsxTest {

    private static final String HEADER = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>";

    @ParameterizedTest
    @CsvSource({"'<c r=\"A2\"><v>34.1</v></c>',34.1", "'<c r=\"A2\"><v>12.0</v></c>',12", "'<c r=\"A2\"><v>1E6</v></c>',1000000",
        "'<c r=\"A2\"><v>34.100000000000001</v></c>',34.1", "'<c r=\"A2\"><v>-5.0000000000000001E-3</v></c>',-0.005",
        "'<c r=\"A2\"><v>12345678901234567</v></c>',12345678901234567", "'<c r=\"A2\" s=\"1\"><v>35916</v></c>',1998-05-01",
        "'<c r=\"A2\" s=\"1\"><v>35916.7</v></c>',1998-05-01", "'<c r=\"A2\" s=\"3\"><v>35916.5</v></c>',1998-05-01T12:00",
        "'<c r=\"A2\" s=\"3\"><v>35916</v></c>',1998-05-01", "'<c r=\"A2\" s=\"2\"><v>742</v></c>',00742",
        "'<c r=\"A2\" s=\"2\"><v>1234567</v></c>',1234567", "'<c r=\"A2\" s=\"4\"><v>0.25</v></c>',0.25",
        "'<c r=\"A2\" s=\"5\" t=\"inlineStr\"><is><t>007</t></is></c>',007", "'<c r=\"A2\" t=\"b\"><v>1</v></c>',true",
        "'<c r=\"A2\" t=\"s\"><v>2</v></c>',Tōkyō", "'<c r=\"A2\" t=\"d\"><v>1998-05-01T00:00:00</v></c>',1998-05-01",
        "'<c r=\"A2\" t=\"inlineStr\"><is><r><t>a_x000A_</t></r><r><t>b</t></r></is></c>','a\nb'",
        "'<c r=\"A2\" s=\"1\"><v>-3</v></c>',-3", "'<c r=\"A2\" s=\"99\"><v>7</v></c>',7"})
    void valuesAreTextAsAPersonWouldWriteThem(String cell, String text) {
        var reading = Reading.of(Workbooks.sheet(HEADER + "<row r='2'>" + cell + "<c r='B2'><v>1</v></c></row>"));
        assertThat(reading.names()).containsExactly("ciudad", "fecha");
        assertThat(reading.rows()).containsExactly(new TableRow(2, List.of(text, "1"), Set.of()));
    }

    @Test
    void datesMayBeCountedFrom1904() {
        var parts = Workbooks.parts("<sheetData>" + HEADER + "<row r='2'><c r='A2' s='1'><v>0</v></c></row></sheetData>");
        parts.computeIfPresent("xl/workbook.xml", (name, text) -> text.replace("<workbookPr/>", "<workbookPr date1904='1'/>"));
        assertThat(Reading.of(Workbooks.zip(parts)).cells().getFirst().getFirst()).isEqualTo("1904-01-01");
    }

    @Test
    void aFormulaGivesWhatItHadCalculatedAndAnErrorNothing() {
        var reading = Reading.of(Workbooks.sheet(HEADER
                + "<row r='2'><c r='A2' t='str'><f>A1&amp;\"x\"</f><v>Roma</v></c><c r='B2' t='e'><v>#N/A</v></c></row>"
                + "<row r='3'><c r='A3' t='e'><v>#REF!</v></c><c r='B3'><v>1</v></c></row>"
                + "<row r='4'><c r='A4'><f>[1]Other!A1</f></c><c r='B4'><v>2</v></c></row>"));
        assertThat(reading.cells()).containsExactly(List.of("Roma", ""), List.of("", "1"), List.of("", "2"));
        assertThat(reading.rows()).allSatisfy(row -> assertThat(row.notes()).containsExactly(Note.FORMULA));
    }

    @Test
    void cellsMayBeMissingAndInAnyOrder() {
        var reading = Reading.of(Workbooks.sheet(HEADER + "<row r='3'><c r='B3'><v>2</v></c><c r='A3'><v>1</v></c></row>"
                + "<row><c><v>3</v></c><c><v>4</v></c></row><row r='9'><c r='B9'><v>5</v></c></row>"
                + "<row r='10'><c r='A10'/></row>"));
        assertThat(reading.rows()).containsExactly(new TableRow(3, List.of("1", "2"), Set.of()),
                new TableRow(4, List.of("3", "4"), Set.of()), new TableRow(9, List.of("", "5"), Set.of()));
    }

    @Test
    void aTitleOverTheTableAndEmptyRowsWithinAreNoRows() {
        var content = Workbooks.written(workbook -> {
            var sheet = workbook.newWorksheet("Hoja1");
            sheet.value(0, 0, "Hermanamientos 2003-2023");
            sheet.range(0, 0, 0, 3).merge();
            for (int column = 0; column < 4; column++) {
                sheet.value(2, column, "c" + column);
                sheet.value(3, column, "v" + column);
                sheet.value(6, column, "w" + column);
            }
        });
        var reading = Reading.of(content);
        assertThat(reading.names()).containsExactly("c0", "c1", "c2", "c3");
        assertThat(reading.rows().getFirst().number()).isEqualTo(4);
        assertThat(reading.rows().getLast().number()).isEqualTo(7);
    }

    @Test
    void aValueMergedOverRowsStandsInEach() {
        var content = Workbooks.written(workbook -> {
            var sheet = workbook.newWorksheet("Hoja1");
            sheet.value(0, 0, "país");
            sheet.value(0, 1, "ciudad");
            sheet.value(1, 0, "Italia");
            sheet.value(1, 1, "Roma");
            sheet.value(2, 1, "Turín");
            sheet.value(3, 1, "Milán");
            sheet.value(4, 1, "Lugo");
            sheet.range(1, 0, 3, 0).merge();
        });
        var rows = Reading.of(content).rows();
        assertThat(rows).extracting(TableRow::cells).containsExactly(List.of("Italia", "Roma"), List.of("Italia", "Turín"),
                List.of("Italia", "Milán"), List.of("", "Lugo"));
        assertThat(rows).extracting(TableRow::notes).containsExactly(Set.of(),
                Set.of(Note.MERGED), Set.of(Note.MERGED), Set.of());
    }

    @Test
    void sheetsAreChosenByNameAndHiddenOnesComeLast() throws UnreadableFile {
        var content = Workbooks.written(workbook -> {
            workbook.newWorksheet("Oculta").setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("Portada").value(0, 0, "Informe");
            for (var name : List.of("Datos", "Más")) {
                var sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "ciudad");
                sheet.value(0, 1, "país");
                sheet.value(1, 0, name);
            }
        });
        var file = Reading.of(content).file();
        assertThat(file.sheets()).containsExactly("Portada", "Datos", "Más", "Oculta");
        assertThat(file.sheet()).isEqualTo("Datos");
        assertThat(Reading.of(content, "Más").cells()).containsExactly(List.of("Más", ""));
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> TableReader.describe(content, "x", "No")).code())
                .isEqualTo(Code.NO_SUCH_SHEET);
    }

    @Test
    void strictDocumentsAreReadToo() {
        var parts = Workbooks.parts("<sheetData>" + HEADER + "<row r='2'><c r='A2'><v>1</v></c></row></sheetData>");
        parts.replaceAll((name, text) -> text.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replace(Workbooks.SPREADSHEET, "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        assertThat(Reading.of(Workbooks.zip(parts)).cells()).containsExactly(List.of("1", ""));
    }
}
