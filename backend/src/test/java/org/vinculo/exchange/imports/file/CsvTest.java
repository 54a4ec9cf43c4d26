package org.vinculo.exchange.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.exchange.imports.file.TableRow.Note;
import org.vinculo.exchange.imports.file.UnreadableFile.Code;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void whatCutsTheRecordsEvenlyIsTheDelimiter(String delimiter) {
        var reading = Reading.of("ciudad,país,año\n\"Río; Cuarto\",Italia,1998\nRosario,\"a|b\tc, d\",\n"
                .replace("c, d", "cd").replace(",", delimiter));
        assertThat(reading.file().delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(reading.names()).containsExactly("ciudad", "país", "año");
        assertThat(reading.cells().getFirst()).containsExactly("Río; Cuarto", "Italia", "1998");
        assertThat(reading.rows()).extracting(TableRow::number).containsExactly(2, 3);
    }

    @Test
    void whatOfficeSaysOfTheDelimiterIsNoRow() {
        var reading = Reading.of("sep=;\na;b\n1;2\n");
        assertThat(reading.names()).containsExactly("a", "b");
        assertThat(reading.rows()).extracting(TableRow::number).containsExactly(3);
    }

    @Test
    void anotherEncodingMayBeSettledOn() throws UnreadableFile {
        var content = "a;b\nŽižkov;x\n".getBytes(Charset.forName("windows-1250"));
        var file = TableReader.describe(content, "x", null);
        var rows = new ArrayList<TableRow>();
        TableReader.read(content, new TableFile(file.format(), "windows-1250", file.delimiter(), file.sheets(), null,
                file.columns()), rows::add);
        assertThat(rows.getFirst().cells()).containsExactly("Žižkov", "x");
    }

    @Test
    void decimalCommasDoNotBeatSemicolons() {
        var reading = Reading.of("ciudad;lat;lon\nRosario;-32,9;-60,7\nTurín;45,1;7,7\n");
        assertThat(reading.file().delimiter()).isEqualTo(';');
        assertThat(reading.cells()).containsExactly(List.of("Rosario", "-32,9", "-60,7"), List.of("Turín", "45,1", "7,7"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "windows-1252,false"})
    void encodingsAreTold(String encoding, boolean marked) {
        var text = (marked ? "\uFEFF" : "") + "ciudad;país\nÑuñoa “vieja”;España\nCórdoba;México\n";
        var reading = Reading.of(text.getBytes(Charset.forName(encoding)));
        assertThat(reading.file().encoding()).isEqualTo(encoding);
        assertThat(reading.names()).containsExactly("ciudad", "país");
        assertThat(reading.cells().getFirst()).containsExactly("Ñuñoa “vieja”", "España");
    }

    @Test
    void aCharacterCutOffAtTheEndDoesNotChangeTheOthers() {
        var bytes = "ciudad;país\nCórdoba;Perú".getBytes(StandardCharsets.UTF_8);
        var reading = Reading.of(Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(reading.file().encoding()).isEqualTo("UTF-8");
        assertThat(reading.cells().getFirst().getFirst()).isEqualTo("Córdoba");
    }

    @Test
    void lineEndsMayBeMixedAndStandInQuotes() {
        var reading = Reading.of("a,b\r\n1,\"x\r\ny\"\r2,\"say \"\"hi\"\"\"\n3,z");
        assertThat(reading.cells()).containsExactly(List.of("1", "x\r\ny"), List.of("2", "say \"hi\""), List.of("3", "z"));
    }

    @Test
    void titlesAboveTheHeaderAreLeftOut() {
        var reading = Reading.of("Hermanamientos 2003-2023;;;\n\nFecha:;2023-11-02;;\nciudad;país;tipo;año\n"
                + "Rosario;Italia;Hermanamiento;1998\nQuilmes;Francia;Convenio;2001\n");
        assertThat(reading.names()).containsExactly("ciudad", "país", "tipo", "año");
        assertThat(reading.rows()).extracting(TableRow::number).containsExactly(5, 6);
    }

    @Test
    void columnsWithoutANameGetOneAndNoneIsThereTwice() {
        var reading = Reading.of("ciudad,,ciudad,CIUDAD\na,b,c,d\n");
        assertThat(reading.names()).containsExactly("ciudad", "column 2", "ciudad (2)", "CIUDAD (3)");
    }

    @Test
    void aColumnShowsUpToThreeDifferentValues() {
        var reading = Reading.of("n,x\n1,\n1,\n 2 ,\n3,\n4,\n,y\n");
        assertThat(reading.file().columns()).containsExactly(new TableColumn(0, "n", List.of("1", "2", "3")),
                new TableColumn(1, "x", List.of("y")));
    }

    @Test
    void whatRowsSeemToBeIsNoted() {
        var reading = Reading.of("ciudad,país,n\nRosario,Italia,3\n\nCiudad,País,N\nQuilmes\nPilar,Chile,1,de más\n"
                + "Lugo,España*,2\nTotal,,6\n* hasta 2020\n");
        assertThat(reading.rows()).extracting(TableRow::notes).containsExactly(Set.of(),
                Set.of(Note.EMPTY), Set.of(Note.REPEATED_HEADER), Set.of(Note.TOO_FEW_CELLS),
                Set.of(Note.TOO_MANY_CELLS), Set.of(Note.FOOTNOTE), Set.of(Note.TOTAL),
                Set.of(Note.TOO_FEW_CELLS, Note.FOOTNOTE));
        assertThat(reading.cells().get(3)).containsExactly("Quilmes", "", "");
        assertThat(reading.cells().get(4)).containsExactly("Pilar", "Chile", "1", "de más");
    }

    @Test
    void aQuoteThatNeverClosesIsRefusedWithItsRecord() {
        var refused = Reading.refused("a,b\n1,x\n2,\"y\n3,z\n");
        assertThat(refused.code()).isEqualTo(Code.LINE_TOO_LONG);
        assertThat(refused.arguments()).startsWith(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"''|FILE_EMPTY", "' \n '|FILE_EMPTY", "'a,b\n'|NO_ROWS",
        "'just a line'|NO_HEADER", "'1,2\n3,4'|NO_HEADER", "%PDF-1.7|UNKNOWN_FORMAT", "<html><table>|UNKNOWN_FORMAT"})
    void whatIsNoTableIsRefused(String text, Code code) {
        assertThat(Reading.refused(text).code()).isEqualTo(code);
    }
}
