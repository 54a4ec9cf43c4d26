package org.vinculo.exchange.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.exchange.imports.file.UnreadableFile.Code;

/** Files that were made to do harm, or are no tables at all: each is refused for what it is, and quickly. */
class HostileFileTest {

    private static final int MIB = 1024 * 1024;
    private static final String TABLE = "<sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
            + "<row><c><v>1</v></c></row></sheetData>";

    private static void isRefused(byte[] content, Code code) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(Reading.refused(content).code()).isEqualTo(code));
    }

    private static void isRefused(String part, String content, Code code) {
        var parts = Workbooks.parts(TABLE);
        parts.put(part, content);
        isRefused(Workbooks.zip(parts), code);
    }

    @Test
    void oneEndlessLine() {
        var line = new byte[20 * MIB];
        Arrays.fill(line, (byte) 'a');
        isRefused(line, Code.LINE_TOO_LONG);
        line[0] = '"';
        isRefused(line, Code.LINE_TOO_LONG);
    }

    @Test
    void aQuoteThatOpensAmongMany() {
        isRefused(("a,b\n" + "1,2\n".repeat(1000) + "\"3,4\n" + "5,6\n".repeat(MIB)).getBytes(StandardCharsets.UTF_8),
                Code.LINE_TOO_LONG);
    }

    @Test
    void tenThousandColumns() {
        isRefused("a,".repeat(10_000).getBytes(StandardCharsets.UTF_8), Code.TOO_MANY_COLUMNS);
        isRefused(Workbooks.sheet("<row>" + "<c t='s'><v>0</v></c>".repeat(10_000) + "</row>"), Code.TOO_MANY_COLUMNS);
        isRefused(",".repeat(20 * MIB).getBytes(StandardCharsets.UTF_8), Code.TOO_MANY_COLUMNS);
    }

    @Test
    void moreRowsThanAreRead() {
        isRefused(("a,b\n" + "1,2\n".repeat(200_001)).getBytes(StandardCharsets.UTF_8), Code.TOO_MANY_ROWS);
        isRefused(Workbooks.sheet("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                + "<row><c><v>1</v></c></row>".repeat(100_000)
                + "<row><c><v>2</v></c></row>".repeat(100_001)), Code.TOO_MANY_ROWS);
    }

    @Test
    void bytesThatAreNoText() {
        isRefused(new byte[] {1, 0, 2, 0, 'a'}, Code.FILE_BINARY);
        isRefused("\u0001\u0002\u0003a,b\n1,2".getBytes(StandardCharsets.UTF_8), Code.FILE_BINARY);
        isRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, Code.UNKNOWN_FORMAT);
    }

    @Test
    void oldAndEncryptedWorkbooks() {
        var old = new byte[4096];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, old, 0, 8);
        System.arraycopy("Workbook".getBytes(StandardCharsets.UTF_16LE), 0, old, 1024, 16);
        isRefused(old, Code.UNKNOWN_FORMAT);
        assertThat(Reading.refused(old).arguments()).containsExactly("xls");
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, old, 2048, 32);
        isRefused(old, Code.WORKBOOK_ENCRYPTED);
    }

    @Test
    void archivesThatAreNoWorkbooks() {
        isRefused(Workbooks.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), Code.UNKNOWN_FORMAT);
        isRefused(Workbooks.zip(Map.of("a.txt", "a")), Code.UNKNOWN_FORMAT);
        isRefused("[Content_Types].xml", "<Types>wordprocessingml</Types>", Code.UNKNOWN_FORMAT);
    }

    @Test
    void macros() {
        isRefused("xl/vbaProject.bin", "x", Code.WORKBOOK_MACROS);
        isRefused("[Content_Types].xml", "<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>",
                Code.WORKBOOK_MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml",
        "xl/_rels/workbook.xml.rels", "_rels/.rels"})
    void noDocumentTypeIsRead(String part) {
        var original = Workbooks.parts(TABLE).get(part);
        isRefused(part, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + original, Code.WORKBOOK_BROKEN);
        isRefused(part, "", Code.WORKBOOK_BROKEN);
        if (!part.contains("sharedStrings")) {
            isRefused(part, original.substring(0, original.length() - 3), Code.WORKBOOK_BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml",
        "[Content_Types].xml", "_rels/.rels"})
    void bombs(String part) {
        var original = Workbooks.parts(TABLE).get(part);
        int end = original.indexOf('>') + 1;
        for (var filling : new String[] {" ", "<row><c/></row>", "<Default/>", "<!--" + "<a".repeat(MIB) + "-->"}) {
            isRefused(part, original.substring(0, end) + filling.repeat(12 * MIB / filling.length()) + original.substring(end),
                    Code.ARCHIVE_BOMB);
        }
    }

    @Test
    void entriesWithoutNumber() {
        var parts = new LinkedHashMap<String, String>();
        for (int at = 0; at < 6_000; at++) {
            parts.put("xl/" + at + ".xml", "");
        }
        isRefused(Workbooks.zip(parts), Code.ARCHIVE_BOMB);
    }

    @Test
    void elementsWithinElements() {
        isRefused("xl/worksheets/sheet1.xml", "<a>".repeat(MIB), Code.WORKBOOK_BROKEN);
        isRefused("xl/workbook.xml", "<a>".repeat(MIB), Code.WORKBOOK_BROKEN);
    }

    @Test
    void aCellLongerThanSpreadsheetsHave() {
        isRefused(Workbooks.sheet("<row><c t='inlineStr'><is><t>" + "a".repeat(MIB) + "</t></is></c></row>"),
                Code.LINE_TOO_LONG);
    }

    @Test
    void cellsThatWouldKeepAPatternBusy() {
        for (var piece : new String[] {"*", "[", "1,", "total ", "_x", "' ", "=", "²", "nota "}) {
            var cell = piece.repeat(30_000 / piece.length());
            var row = "<row><c t='inlineStr'><is><t>" + cell + "</t></is></c><c t='inlineStr'><is><t>" + cell
                    + "x</t></is></c></row>";
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Reading.of(Workbooks.sheet(row + row.repeat(50))));
        }
    }

    @Test
    void entitiesThatMeanOneCharacterMayBeMany() {
        var rows = new StringBuilder("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>");
        for (int row = 0; row < 100_000; row++) {
            rows.append("<row><c t='inlineStr'><is><t>R&amp;D ").append(row)
                    .append("</t></is></c><c t='inlineStr'><is><t>&lt;b&gt;</t></is></c></row>");
        }
        assertThat(Reading.of(Workbooks.sheet(rows.toString())).cells()).contains(List.of("R&D 99999", "<b>"));
    }
}
