package org.vinculo.exchange.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However many rows there are, they pass one by one. */
class StreamingTest {

    private static final int ROWS = 100_000;

    static Stream<byte[]> large() {
        var csv = IntStream.range(0, ROWS).mapToObj(row -> "ciudad " + row + ",país,x")
                .collect(Collectors.joining("\n", "a,b,c\n", "\n"));
        var xlsx = Workbooks.written(workbook -> {
            var sheet = workbook.newWorksheet("Hoja1");
            for (int row = 0; row <= ROWS; row++) {
                sheet.value(row, 0, row == 0 ? "a" : "ciudad " + (row - 1));
                sheet.value(row, 1, row == 0 ? "b" : "país");
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        });
        return Stream.of(csv.getBytes(StandardCharsets.UTF_8), xlsx);
    }

    @ParameterizedTest
    @MethodSource("large")
    void allRowsCome(byte[] content) throws UnreadableFile {
        var count = new AtomicInteger();
        TableReader.read(content, TableReader.describe(content, "x", null),
                row -> assertThat(row.cells().getFirst()).isEqualTo("ciudad " + count.getAndIncrement()));
        assertThat(count).hasValue(ROWS);
    }

    @ParameterizedTest
    @MethodSource("large")
    void aReceiverThatHasEnoughEndsTheReading(byte[] content) throws UnreadableFile {
        var file = TableReader.describe(content, "x", null);
        var count = new AtomicInteger();
        assertThatThrownBy(() -> TableReader.read(content, file, row -> {
            if (count.incrementAndGet() == 10) {
                throw new IOException("enough");
            }
        })).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("enough");
        assertThat(count).hasValue(10);
    }

    /** A file whose end cannot be read gives all rows before that: so none of them had waited for the end. */
    @Test
    void rowsComeWhileTheRestIsStillToBeRead() throws UnreadableFile {
        var csv = (IntStream.range(0, ROWS).mapToObj(row -> row + ",x").collect(Collectors.joining("\n", "a,b\n", "\n"))
                + "\"never closed").getBytes(StandardCharsets.UTF_8);
        var row = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>";
        var xlsx = Workbooks.sheet(row + row.repeat(ROWS) + "<row><c t='s'><v>99</v></c></row>");
        for (var content : new byte[][] {csv, xlsx}) {
            var count = new AtomicInteger();
            var file = TableReader.describe(content, "x", null);
            assertThatThrownBy(() -> TableReader.read(content, file, each -> count.incrementAndGet()))
                    .isInstanceOf(UnreadableFile.class);
            assertThat(count).hasValue(ROWS);
        }
    }

    @Test
    void whatTheReceiverThrowsIsNotTakenForABrokenFile() {
        var content = Workbooks.sheet("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row><row><c><v>1</v></c></row>");
        assertThatThrownBy(() -> TableReader.read(content, TableReader.describe(content, "x", null), row -> {
            throw new IllegalStateException("mine");
        })).isInstanceOf(IllegalStateException.class).hasMessage("mine");
    }

    @Test
    void describingTwiceIsTheSame() throws UnreadableFile {
        var files = new ArrayList<TableFile>();
        for (var content : large().toList()) {
            files.add(TableReader.describe(content, "x", null));
            assertThat(TableReader.describe(content, "y", null)).isEqualTo(files.getLast());
        }
        assertThat(files).extracting(TableFile::format).containsExactly(TableFile.Format.CSV, TableFile.Format.XLSX);
    }
}
