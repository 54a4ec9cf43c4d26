package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Imports;
import org.vinculo.support.Tokens;

/** Taking a file in: what it is, what its columns are called, and what is no list at all. */
@QuarkusTest
class ImportUploadTest {

    private static final int MIB = 1024 * 1024;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "; | UTF-8", "; | windows-1252", "TAB | UTF-8", ", | BOM", "; | UTF-16LE" })
    void aTextFileIsReadWhateverSeparatesAndEncodesIt(String delimiter, String encoding) {
        var mark = delimiter.equals("TAB") ? "\t" : delimiter;
        var text = "Ciudad|País|Hermana\nCañuelas|Argentina|Forlì\nAñatuya|Argentina|Nîmes\n".replace("|", mark);
        var content = switch (encoding) {
            case "BOM" -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case "UTF-16LE" -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
            default -> text.getBytes(Charset.forName(encoding));
        };
        Imports.post(Tokens.analyst(), "LINKS", "lista.csv", content).statusCode(201).body("state", equalTo("UPLOADED"))
                .body("file.format", equalTo("CSV")).body("file.delimiter", equalTo(mark)).body("file.size", equalTo(content.length))
                .body("file.sheets", nullValue()).body("columns.name", contains("Ciudad", "País", "Hermana"))
                .body("columns[0].samples", contains("Cañuelas", "Añatuya")).body("columns[2].samples", contains("Forlì", "Nîmes"));
    }

    @Test
    void aWorkbookIsReadToo() {
        var content = Imports.workbook(List.of(List.of("Ciudad", "Hermana"), List.of("Cañuelas", "Forlì")));
        var answer = Imports.post(Tokens.analyst(), "LINKS", "lista.xlsx", content).statusCode(201).header("ETag", equalTo("\"0\""))
                .body("file.format", equalTo("XLSX")).body("file.sheet", equalTo("Hoja1")).body("file.sheets", contains("Hoja1"))
                .body("file.delimiter", nullValue()).body("columns[1].samples", contains("Forlì")).extract();
        assertThat(answer.header("Location")).endsWith("/api/v1/imports/" + answer.path("id"));
    }

    /** What a file is stands in its bytes. */
    @Test
    void theNameOfAFileDoesNotMatter() {
        Imports.post(Tokens.analyst(), "LINKS", "lista.xlsx", bytes("a;b\n1;c\nx;y\n")).statusCode(201).body("file.format", equalTo("CSV"));
    }

    @Test
    void theFileIsKeptAsItCame() {
        var content = "Ciudad;Hermana\r\nCañuelas;Forlì\r\n".getBytes(Charset.forName("windows-1252"));
        var saved = Imports.upload(Tokens.analyst(), "LINKS", "mi lista (1).csv", content);
        var file = Api.as(Tokens.analyst()).accept("application/octet-stream").get(saved.path() + "/file").then().statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"mi_lista_1_.csv\""))
                .header("X-Content-Type-Options", equalTo("nosniff")).extract().asByteArray();
        assertThat(file).isEqualTo(content);
        assertThat(saved.<String>path("source")).isEqualTo("mi lista (1)");
    }

    @ParameterizedTest
    @CsvSource({ "C:\\Users\\x\\lista.csv, lista.csv", "../../etc/passwd, passwd", "/a/b.csv, b.csv", "a/b\\c.xlsx, c.xlsx" })
    void foldersInANameAreLeftOut(String given, String kept) {
        Imports.post(Tokens.analyst(), "LINKS", given, bytes("a;b\n1;c\nx;y\n")).statusCode(201).body("file.name", equalTo(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a/", "\u202eexe.csv", " ", "a\nb.csv" })
    void aNameThatIsNoneIsRefused(String given) {
        Imports.post(Tokens.analyst(), "LINKS", given, bytes("a;b\n1;c\nx;y\n")).statusCode(422)
                .body("errors.parameter", contains("fileName"));
    }

    @Test
    void aMappingIsRememberedForItsHeaderAndKind() {
        var header = Imports.fresh("lugar") + ";pareja;otro\n";
        var first = Imports.upload(Tokens.analyst(), "LINKS", header + "Uno;Dos;Tres\n");
        assertThat(first.<String>path("mappingFrom")).isEqualTo("GUESSED");
        first.read(Map.of("columns", Map.of("a.name", 0, "b.name", 2), "constants", Map.of("type", "MEMORANDUM")));
        assertThat(first.<String>path("mappingFrom")).isEqualTo("CHOSEN");
        var again = Imports.upload(Tokens.otherAnalyst(), "LINKS", header + "Seis;Siete;Ocho\n").get();
        assertThat(again.<String>path("mappingFrom")).isEqualTo("REMEMBERED");
        assertThat(again.<Map<String, Integer>>path("mapping.columns")).isEqualTo(Map.of("a.name", 0, "b.name", 2));
        assertThat(again.<Map<String, String>>path("mapping.constants")).isEqualTo(Map.of("type", "MEMORANDUM"));
        for (var kind : List.of("ACTORS", "TERRITORIES")) {
            assertThat(Imports.upload(Tokens.analyst(), kind, header + "Uno;Dos;Tres\n").<String>path("mappingFrom")).isEqualTo("GUESSED");
        }
        assertThat(Imports.upload(Tokens.analyst(), "LINKS", "x" + header + "Uno;Dos;Tres\n").<String>path("mappingFrom")).isEqualTo("GUESSED");
    }

    @ParameterizedTest
    @CsvSource({ "0, GUESSED", "1, 413" })
    void twentyMebibytesAreTheMost(int beyond, String what) {
        var content = new byte[20 * MIB + beyond];
        Arrays.fill(content, (byte) 'x');
        var head = bytes("ciudad;hermana;" + Imports.fresh("otra") + "\nRosario;Torino;x\n");
        System.arraycopy(head, 0, content, 0, head.length);
        for (int at = head.length; at < content.length; at += 250) {
            content[at] = '\n';
        }
        var answer = Imports.post(Tokens.analyst(), "LINKS", "grande.csv", content);
        if (beyond == 0) {
            answer.statusCode(201).body("mappingFrom", equalTo(what));
        } else {
            answer.statusCode(Integer.parseInt(what)).body("type", equalTo("/api/v1/problems/payload-too-large"));
        }
    }

    @Test
    void whatIsNeitherTextNorWorkbookIsOfAnotherType() {
        for (var content : List.of(bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj"), bytes("\u0089PNG\r\n"), bytes("<html><body>x</body></html>"),
                bytes("{\"a\": 1}"), zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"))))) {
            Imports.post(Tokens.analyst(), "LINKS", "lista.csv", content).statusCode(415)
                    .body("type", equalTo("/api/v1/problems/unsupported-media-type")).body("detail", containsString("CSV"));
        }
    }

    @Test
    void whatCannotBeReadAsATableSaysWhy() throws IOException {
        refused("import-file-empty", bytes(" \n \n"));
        refused("import-file-binary", new byte[] { 'a', ',', 'b', '\n', 0, 1, 2 });
        refused("import-too-many-columns", bytes("a,".repeat(10_000) + "\n1,2\n"));
        refused("import-no-header", bytes("1;2\n3;4\n"));
        refused("import-no-rows", bytes("ciudad;hermana\n"));
        var line = new byte[20 * MIB];
        Arrays.fill(line, (byte) 'a');
        refused("import-line-too-long", line);
        var book = Imports.workbook(List.of(List.of("a", "b"), List.of("c", "d")));
        refused("import-workbook-macros", with(book, "xl/vbaProject.bin", bytes("x")));
        refused("import-workbook-broken", with(book, "xl/workbook.xml", bytes("<workbook")));
        refused("import-archive-bomb", with(book, "xl/worksheets/sheet1.xml",
                bytes("<worksheet><sheetData>" + " ".repeat(60 * MIB) + "</sheetData></worksheet>")));
    }

    @Test
    void moreRowsThanAreReadAreRefusedAtOnce() {
        var csv = bytes("ciudad,hermana\n" + "x,y\n".repeat(200_001));
        refused("import-too-many-rows", csv);
        Api.writing(Tokens.analyst()).header("Accept-Language", "en").contentType("application/octet-stream").queryParam("kind", "LINKS")
                .queryParam("fileName", "a.csv").body(csv).post("/imports").then().statusCode(422)
                .body("errors[0].detail", equalTo("The file has more than 200,000 rows."));
    }

    @Test
    void lineEndsInsideOfCellsAreNoRows() {
        var note = "\"" + "\n".repeat(100) + "\"";
        Imports.post(Tokens.analyst(), "LINKS", "a.csv", bytes("ciudad,hermana,nota\n" + ("x,y," + note + "\n").repeat(2_100))).statusCode(201);
    }

    /** Which of a workbook shows only once all of it is read. */
    @Test
    void aWorkbookOfMoreRowsThanAreReadFailsTheImport() {
        var row = List.of("x", "y");
        var rows = new java.util.ArrayList<>(List.of(List.of("ciudad", "hermana")));
        rows.addAll(java.util.Collections.nCopies(200_001, row));
        var saved = Imports.upload(Tokens.analyst(), "LINKS", "a.xlsx", Imports.workbook(rows));
        saved.putMapping(Map.of()).then().statusCode(202).body("state", equalTo("PREVIEWING"));
        saved.settled("FAILED");
        Api.as(Tokens.analyst()).header("Accept-Language", "fr").get(saved.path()).then().body("failure.code", equalTo("too-many-rows"))
                .body("failure.detail", containsString("200")).body("counts", nullValue());
        assertThat(saved.putMapping(Map.of()).statusCode()).as("it may be tried otherwise").isEqualTo(202);
        saved.settled("FAILED");
    }

    private static void refused(String code, byte[] content) {
        Imports.post(Tokens.analyst(), "LINKS", "lista.csv", content).statusCode(422)
                .body("type", equalTo("/api/v1/problems/validation-failed")).body("errors.code", contains(code))
                .body("errors.parameter", contains("fileName"));
    }

    @Test
    void anEmptyBodyIsNoFile() {
        Api.writing(Tokens.analyst()).contentType("application/octet-stream").queryParam("kind", "LINKS").queryParam("fileName", "a.csv")
                .post("/imports").then().statusCode(422);
    }

    @Test
    void theSameRequestIsOneImport() {
        var key = UUID.randomUUID().toString();
        var request = Api.writing(Tokens.analyst()).header("Idempotency-Key", key).contentType("application/octet-stream")
                .queryParam("kind", "LINKS").queryParam("fileName", "a.csv");
        var before = Database.count("SELECT count(*) FROM import");
        String id = request.body(bytes("a;b\nx;y\n")).post("/imports").then().statusCode(201).extract().path("id");
        request.body(bytes("a;b\nx;y\n")).post("/imports").then().statusCode(201).body("id", equalTo(id));
        request.body(bytes("a;b\nx;z\n")).post("/imports").then().statusCode(422)
                .body("type", equalTo("/api/v1/problems/idempotency-key-reused"));
        assertThat(Database.count("SELECT count(*) FROM import")).isEqualTo(before + 1);
        Api.as(Tokens.analyst()).contentType("application/octet-stream").queryParam("kind", "LINKS").queryParam("fileName", "a.csv")
                .body(bytes("a;b\nx;y\n")).post("/imports").then().statusCode(400);
    }

    @Test
    void aKindThatIsNoneIsNamed() {
        for (var kind : List.of("PROJECTS", "links", "")) {
            Imports.post(Tokens.analyst(), kind, "a.csv", bytes("a;b\nx;y\n")).statusCode(400).body("errors.parameter", hasItem("kind"));
        }
        Api.writing(Tokens.analyst()).contentType("application/octet-stream").body(bytes("a;b\nx;y\n")).post("/imports").then()
                .statusCode(400).body("errors.parameter", hasItem("kind"));
        Api.as(Tokens.analyst()).get("/imports/kinds").then().statusCode(200).body("kind", contains("TERRITORIES", "ACTORS", "LINKS", "EXCHANGE_RATES"))
                .body("find { it.kind == 'LINKS' }.fields.findAll { it.required }.name", contains("a.name", "b.name", "type"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(text.startsWith("\u0089") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static byte[] with(byte[] archive, String name, byte[] content) throws IOException {
        var parts = new java.util.LinkedHashMap<String, byte[]>();
        var file = Files.write(Files.createTempFile("book", ".xlsx"), archive);
        try (var in = new ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(in.entries())) {
                parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(file);
        }
        parts.put(name, content);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
