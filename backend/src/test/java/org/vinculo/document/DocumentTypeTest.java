package org.vinculo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Database;
import org.vinculo.support.Documents;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** What a file is, its bytes say; and most of what files can be is not kept. */
@QuarkusTest
class DocumentTypeTest {

    private static final String MARK = "\u202e";
    private static Links.Saved link;

    @BeforeEach
    void lay() {
        Documents.forgetUnfinished();
        if (link == null) {
            link = Links.between(town("BR", "Cidade dos Tipos").save(), town("IT", "Comune dei Tipi").save()).since("1998-01-01").save();
        }
    }

    private static ValidatableResponse send(String name, byte[] content) {
        return Documents.of(link.path(), name, content).send(Tokens.analyst()).then();
    }

    private static byte[] bytes(String kind) {
        return switch (kind) {
            case "pdf" -> Documents.pdf("tipo");
            case "docx" -> Documents.office("wordprocessingml.document", "word/embeddings/Microsoft_Excel_Sheet.xlsx");
            case "xlsx" -> Documents.office("spreadsheetml.sheet");
            case "pptx" -> Documents.office("presentationml.presentation");
            case "odt" -> Documents.open("text");
            case "ods" -> Documents.open("spreadsheet");
            case "odp" -> Documents.open("presentation");
            case "text" -> Documents.text("Acta de la reunión: ñandú, 12 de mayo.\nSegunda línea.\n");
            case "csv" -> Documents.text("ciudad;hermana\nCañuelas;Forlì\n");
            case "latin" -> "Reunión en Córdoba\r\n".getBytes(StandardCharsets.ISO_8859_1);
            case "jpeg" -> raw("FFD8FFE000104A46494600010100000100010000FFDB0043");
            case "png" -> raw("89504E470D0A1A0A0000000D4948445200000001000000010802000000907753DE");
            case "tiff" -> raw("49492A0008000000000000000000000000000000");
            case "gif" -> Documents.text("GIF89a\u0001\u0000\u0001\u0000");
            case "exe" -> raw("4D5A90000300000004000000FFFF0000B800000000000000400000000000000000000000000000000000");
            case "elf" -> raw("7F454C4602010100000000000000000002003E0001000000");
            case "script" -> Documents.text("#!/bin/sh\nrm -rf /\n");
            case "svg" -> Documents.text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
            case "svg with a head" -> Documents.text("<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>");
            case "html" -> Documents.text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
            case "html later on" -> Documents.text("Querido equipo:\n\n<SCRIPT src='//x'></SCRIPT>\n");
            case "html in utf-16" -> ("\ufeff<html><script>x</script></html>").getBytes(StandardCharsets.UTF_16LE);
            case "zip" -> Documents.zip(Map.of("a.txt", Documents.text("hola")));
            case "jar" -> Documents.zip(Map.of("META-INF/MANIFEST.MF", Documents.text("Manifest-Version: 1.0\n")));
            case "rar" -> raw("526172211A0700CF907300000D00000000000000");
            case "gzip" -> raw("1F8B0800000000000003");
            case "ole" -> raw("D0CF11E0A1B11AE1" + "00".repeat(600));
            case "rtf" -> Documents.text("{\\rtf1\\ansi hola}");
            case "noise" -> noise();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static byte[] raw(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    private static byte[] noise() {
        var bytes = new byte[4000];
        new Random(7).nextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({ "pdf, acta.pdf, application/pdf", "pdf, ACTA.PDF, application/pdf",
        "docx, acta.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx, plan.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx, plan.pptx, application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt, acta.odt, application/vnd.oasis.opendocument.text", "ods, plan.ods, application/vnd.oasis.opendocument.spreadsheet",
        "odp, plan.odp, application/vnd.oasis.opendocument.presentation", "text, acta.txt, text/plain", "latin, acta.txt, text/plain",
        "csv, lista.csv, text/csv", "jpeg, foto.jpg, image/jpeg", "jpeg, foto.jpeg, image/jpeg", "png, foto.png, image/png",
        "tiff, foto.tif, image/tiff", "pdf, factura.exe.pdf, application/pdf" })
    void whatIsKeptIsKnownByItsContent(String kind, String name, String type) {
        send(name, bytes(kind)).statusCode(201).body("file.mediaType", equalTo(type));
    }

    @ParameterizedTest
    @CsvSource({ "gif, foto.gif", "exe, setup.exe", "exe, acta.pdf", "elf, acta.pdf", "script, acta.txt", "zip, todo.zip", "zip, acta.docx",
        "jar, acta.docx", "rar, acta.pdf", "gzip, acta.csv", "ole, acta.doc", "rtf, acta.rtf", "noise, acta.txt", "noise, acta.pdf" })
    void whatIsNotKeptIsRefusedWhateverItsName(String kind, String name) {
        send(name, bytes(kind)).statusCode(422).body("errors[0].code", equalTo("document-type-not-kept"));
    }

    @ParameterizedTest
    @CsvSource({ "svg, dibujo.svg", "svg, dibujo.png", "svg with a head, dibujo.txt", "html, pagina.html", "html, pagina.txt",
        "html later on, carta.txt", "html in utf-16, carta.txt" })
    void pagesAndDrawingsWithScriptsAreRefused(String kind, String name) {
        String code = send(name, bytes(kind)).statusCode(422).extract().path("errors[0].code");
        assertThat(code).isIn("document-type-not-kept", "document-markup");
    }

    @ParameterizedTest
    @CsvSource({ "pdf, acta.docx", "docx, acta.pdf", "docx, plan.xlsx", "png, foto.jpg", "text, acta.pdf", "pdf, setup.exe", "csv, lista.xlsx",
        "docx, acta.docm", "pdf, pagina.html" })
    void aNameThatSaysSomethingElseIsRefused(String kind, String name) {
        send(name, bytes(kind)).statusCode(422).body("errors[0].code", equalTo("document-named-otherwise"))
                .body("errors[0].detail", containsString(name.substring(name.lastIndexOf('.'))));
    }

    @Test
    void aNameWithoutAnEndingIsToldWhichItNeeds() {
        send("acta", bytes("pdf")).statusCode(422).body("errors[0].code", equalTo("document-unnamed-type"))
                .body("errors[0].detail", containsString(".pdf"));
    }

    @ParameterizedTest
    @CsvSource({ "pdf, x.pdf, application/pdf, 201", "pdf, x.pdf, image/png, 422", "csv, x.csv, text/plain, 201", "csv, x.csv, text/csv; charset=utf-8, 201",
        "png, x.png, text/html, 422", "pdf, x.pdf, nonsense, 422" })
    void whatTheClientTakesItForMustAgree(String kind, String name, String declared, int status) {
        var answer = Documents.of(link.path(), name, bytes(kind)).with("mediaType", declared).send(Tokens.analyst()).then().statusCode(status);
        if (status == 422) {
            answer.body("errors[0].code", equalTo("document-declared-otherwise"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "word/vbaProject.bin", "word/vbaData.xml", "xl/macrosheets/sheet1.xml", "word/activeX/activeX1.bin", "customUI/x.xml",
        "word/embeddings/setup.exe", "WORD\\VBAPROJECT.BIN" })
    void officeFilesWithProgramsAreRefused(String part) {
        send("acta.docx", Documents.office("wordprocessingml.document", part)).statusCode(422).body("errors[0].code", equalTo("document-macros"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Basic/Standard/Module1.xml", "Scripts/python/x.py" })
    void openDocumentsWithProgramsAreRefused(String part) {
        send("acta.odt", Documents.open("text", part)).statusCode(422).body("errors[0].code", equalTo("document-macros"));
    }

    @Test
    void aMacroTypeUnderAnInnocentNameIsRefused() {
        var content = Documents.zip(Map.of("[Content_Types].xml", Documents.text("<Types><Override PartName='/word/document.xml' "
                + "ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>"), "word/document.xml", Documents.text("<x/>")));
        send("acta.docx", content).statusCode(422).body("errors[0].code", equalTo("document-macros"));
    }

    @Test
    void aBombIsNotUnpacked() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", Documents.text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", new byte[64 << 20]);
        send("acta.odt", Documents.zip(parts)).statusCode(422).body("errors[0].code", equalTo("document-bomb"));
    }

    @Test
    void aBombOfManyPartsIsNotEither() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", Documents.text("officedocument.wordprocessingml.document.main+xml"));
        for (int i = 0; i < 10_001; i++) {
            parts.put("word/" + i + ".xml", new byte[0]);
        }
        send("acta.docx", Documents.zip(parts)).statusCode(422).body("errors[0].code", equalTo("document-bomb"));
    }

    @Test
    void aPackageCutShortIsDamaged() {
        var whole = bytes("docx");
        send("acta.docx", java.util.Arrays.copyOf(whole, whole.length - 30)).statusCode(422).body("errors[0].code", equalTo("document-broken"));
    }

    /** Nothing of what was refused becomes a document, whatever it was to belong to. */
    @ParameterizedTest
    @EnumSource
    void whatIsRefusedLeavesNoDocument(SubjectType type) {
        var holder = Holder.of(type, "Tipos " + type);
        long before = Database.count("SELECT count(*) FROM document");
        Documents.of(holder.path(), "x.pdf", bytes("exe")).send(Tokens.analyst()).then().statusCode(422)
                .body("errors[0].code", equalTo("document-type-not-kept"));
        assertThat(Database.count("SELECT count(*) FROM document")).isEqualTo(before);
        assertThat(Database.count("SELECT count(*) FROM document_upload WHERE document_id IS NULL")).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "../../etc/acta.pdf, acta.pdf", "C:\\Users\\ana\\acta.pdf, acta.pdf", "/var/tmp/acta.pdf, acta.pdf",
        "'  acta   final .pdf ', acta final .pdf", "acta<1>:?*|.pdf, acta<1>:?*|.pdf" })
    void foldersAreCutOffANameAndSpacesMadeOne(String given, String kept) {
        send(given, bytes("pdf")).statusCode(201).body("file.name", equalTo(kept));
    }

    private static Stream<Arguments> namesThatHideSomething() {
        return Stream.of(Arguments.of("acta\u0000.pdf", "control-character"), Arguments.of("acta\r\n.pdf", "control-character"),
                Arguments.of("acta\u0007.pdf", "control-character"), Arguments.of("acta" + MARK + "fdp.exe", "directional-character"),
                Arguments.of("acta\u2066.pdf", "directional-character"), Arguments.of("/", "required"), Arguments.of("../..", "required"),
                Arguments.of("...", "required"));
    }

    @ParameterizedTest
    @MethodSource("namesThatHideSomething")
    void aNameThatHidesSomethingIsRefused(String name, String code) {
        Documents.of(link.path(), name, bytes("pdf")).begin(Tokens.analyst()).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/fileName")).body("errors[0].code", equalTo(code));
    }

    @Test
    void aNameOf300CharactersIsRefused() {
        Documents.of(link.path(), "a".repeat(296) + ".pdf", bytes("pdf")).begin(Tokens.analyst()).then().statusCode(422)
                .body("errors[0].code", equalTo("size"));
        send("ñ".repeat(251) + ".pdf", bytes("pdf")).statusCode(201);
    }
}
