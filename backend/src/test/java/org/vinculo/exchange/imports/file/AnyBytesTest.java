package org.vinculo.exchange.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes are, they are read or refused: nothing else is ever thrown. */
class AnyBytesTest {

    private static final byte[] CSV = ("Título\n\nciudad;país;año;\"n;\n\"\nCórdoba;España;1998;'=1\n"
            + "\"Río \"\"IV\"\"\";;x\r\nTotal;;;3\n").getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> PARTS = Workbooks.parts("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c>"
            + "<c r='B1' t='s'><v>1</v></c></row><row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2' s='1'><v>35916.5</v></c></row>"
            + "<row r='3'><c r='A3' t='inlineStr'><is><t>a</t></is></c><c r='B3' s='2' t='n'><f>A1</f><v>7</v></c></row>"
            + "</sheetData><mergeCells><mergeCell ref='A2:A3'/></mergeCells>");
    private static final List<String> NAMES = List.copyOf(PARTS.keySet());

    private static void readOrRefuse(byte[] content) {
        try {
            var file = TableReader.describe(content, "file.csv", null);
            assertThat(file.columns()).isNotEmpty().extracting(TableColumn::name).doesNotHaveDuplicates().doesNotContain("");
            TableReader.read(content, file, row -> {
                assertThat(row.cells()).hasSizeGreaterThanOrEqualTo(file.columns().size());
                row.cells().forEach(CellText::clean);
            });
        } catch (UnreadableFile refused) {
            assertThat(refused.code()).isNotNull();
        }
    }

    @Property
    void bytesAtRandom(@ForAll @Size(max = 2_000) byte[] content) {
        readOrRefuse(content);
    }

    @Property
    void textAtRandom(@ForAll String text) {
        readOrRefuse(("a;b;c\n1;2;3\n" + text).getBytes(StandardCharsets.UTF_8));
        readOrRefuse(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    }

    @Property
    void textOfWhatCsvIsMadeOf(@ForAll @Size(max = 200) List<@IntRange(max = 11) Integer> choices) {
        var pieces = List.of("\"", ",", ";", "\n", "\r", "\t", "a", "1", " ", "Total", "\uFEFF", "sep=");
        var text = new StringBuilder();
        choices.forEach(choice -> text.append(pieces.get(choice)));
        readOrRefuse(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void aCsvDamagedAnywhere(@ForAll long seed) {
        readOrRefuse(damaged(CSV, new Random(seed)));
    }

    @Property
    void anArchiveDamagedAnywhere(@ForAll long seed) {
        readOrRefuse(damaged(Workbooks.zip(PARTS), new Random(seed)));
    }

    /** Damage within a part, which the archive's own checks would otherwise find first. */
    @Property
    void aPartDamagedAnywhere(@ForAll long seed) {
        var random = new Random(seed);
        var parts = new LinkedHashMap<>(PARTS);
        var name = NAMES.get(random.nextInt(NAMES.size()));
        var damaged = damaged(parts.get(name).getBytes(StandardCharsets.UTF_8), random);
        parts.put(name, new String(damaged, StandardCharsets.ISO_8859_1));
        readOrRefuse(Workbooks.zip(parts));
    }

    @Property(tries = 300)
    void aPartIsMissing(@ForAll @IntRange(max = 6) int first, @ForAll @IntRange(max = 6) int second) {
        var parts = new LinkedHashMap<>(PARTS);
        parts.remove(NAMES.get(first));
        parts.remove(NAMES.get(second));
        readOrRefuse(Workbooks.zip(parts));
    }

    @Property
    void whatOurLibraryWritesCutOffAnywhere(@ForAll @IntRange(max = 100) int percent) throws IOException {
        var content = Workbooks.written(workbook -> {
            var sheet = workbook.newWorksheet("Hoja1");
            for (int row = 0; row < 50; row++) {
                sheet.value(row, 0, "ciudad " + row);
                sheet.value(row, 1, row + " años");
            }
        });
        readOrRefuse(Arrays.copyOf(content, content.length * percent / 100));
        readOrRefuse(Arrays.copyOf(CSV, CSV.length * percent / 100));
    }

    @Property
    void cleanTextHasNothingLeftToClean(@ForAll String raw) {
        var clean = CellText.clean(raw);
        assertThat(clean).isEqualTo(clean.strip()).doesNotContainPattern("\\p{Cntrl}|\\s\\s|\\u200B");
    }

    private static byte[] damaged(byte[] content, Random random) {
        var bytes = content.clone();
        for (int times = random.nextInt(1, 9); times > 0; times--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = bytes[random.nextInt(bytes.length)];
                default -> {
                    int length = Math.min(random.nextInt(20), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
            }
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(1, bytes.length)) : bytes;
    }
}
