package org.vinculo.exchange.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vinculo.shared.listing.FormulaGuard;

/** What exports write is read back as it was, with the guard before formulas taken off. */
class RoundTripTest {

    private static final List<String> HEADER = List.of("name", "country", "remark");

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var beginnings = Arbitraries.of("", "=", "+", "-", "@", "'", "'=", "''-", "\t", "'\r", " ", "0", "00");
        var pieces = Arbitraries.of(
                "a", "ñ", "\"", "\n", "\r\n", ",", ";", "|", "\t", "'", " ", "7", "漢", "😀", "&", "<", "_x", "é")
                .list().ofMaxSize(8).map(all -> String.join("", all));
        var value = Combinators.combine(beginnings, pieces).as(String::concat);
        return value.list().ofSize(HEADER.size()).filter(row -> row.stream().noneMatch(String::isBlank))
                .list().ofMinSize(1).ofMaxSize(12);
    }

    /** The rule of {@link FormulaGuard#on}, which PostgreSQL carries out in exports. */
    private static String guarded(String text) {
        return text.matches("(?s)'*[=+@\\t\\r-].*") ? "'" + text : text;
    }

    @Property
    void ofCsv(@ForAll("tables") List<List<String>> table) throws IOException {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text).writeRecord(HEADER)) {
            table.forEach(row -> writer.writeRecord(row.stream().map(RoundTripTest::guarded).toList()));
        }
        var reading = Reading.of(text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reading.names()).isEqualTo(HEADER);
        assertThat(reading.cells().stream().map(row -> row.stream().map(FormulaGuard::off).toList())).isEqualTo(table);
        assertThat(reading.rows()).extracting(TableRow::number).startsWith(2);
    }

    /** Exports put no guard into workbooks. */
    @Property(tries = 300)
    void ofXlsx(@ForAll("tables") List<List<String>> table) {
        var content = Workbooks.written(workbook -> {
            var sheet = workbook.newWorksheet("actors");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
                for (int row = 0; row < table.size(); row++) {
                    sheet.value(row + 1, column, table.get(row).get(column));
                }
            }
        });
        var reading = Reading.of(content);
        assertThat(reading.names()).isEqualTo(HEADER);
        assertThat(reading.cells()).isEqualTo(table);
    }

    @Property(tries = 300)
    void ofNumbers(@ForAll double number, @ForAll long whole) {
        var content = Workbooks.written(workbook -> {
            var sheet = workbook.newWorksheet("actors");
            sheet.value(0, 0, "n");
            sheet.value(0, 1, "w");
            sheet.value(1, 0, number);
            sheet.value(1, 1, whole);
        });
        var cells = Reading.of(content).cells().getFirst();
        assertThat(Double.parseDouble(cells.getFirst())).isEqualTo(number + 0.0);
        assertThat(cells.getLast()).isEqualTo(Long.toString(whole));
    }
}
