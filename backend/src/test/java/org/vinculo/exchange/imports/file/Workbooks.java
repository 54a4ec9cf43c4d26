package org.vinculo.exchange.imports.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Workbooks for tests: written by the library that exports use, or put together part by part. */
public final class Workbooks {

    static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbooks() {
    }

    interface Filling {

        void fill(Workbook workbook) throws IOException;
    }

    static byte[] written(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Vinculo", "1.0")) {
            filling.fill(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** One sheet with these rows as they stand in the file, and whatever comes behind them. */
    public static byte[] sheet(String rows, String behind) {
        return zip(parts("<sheetData>" + rows + "</sheetData>" + behind));
    }

    static byte[] sheet(String rows) {
        return sheet(rows, "");
    }

    static Map<String, String> parts(String sheet) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + OFFICE + "sheet.main+xml'/>"
                + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + OFFICE + "worksheet+xml'/></Types>");
        parts.put("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", "<workbook xmlns='" + SPREADSHEET + "' xmlns:r='" + RELATIONS
                + "'><workbookPr/><sheets><sheet name='Hoja1' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations("rId1", "worksheet", "worksheets/sheet1.xml",
                "rId2", "styles", "styles.xml", "rId3", "sharedStrings", "sharedStrings.xml"));
        parts.put("xl/styles.xml", "<styleSheet xmlns='" + SPREADSHEET + "'><numFmts count='2'>"
                + "<numFmt numFmtId='164' formatCode='00000'/><numFmt numFmtId='165' formatCode='dd/mm/yyyy\\ hh:mm'/></numFmts>"
                + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
                + "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='10'/><xf numFmtId='49'/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns='" + SPREADSHEET + "'><si><t>ciudad</t></si><si><t>fecha</t></si>"
                + "<si><r><t>Tō</t></r><r><rPr><b/></rPr><t>kyō</t></r><rPh sb='0' eb='2'><t>とうきょう</t></rPh></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + SPREADSHEET + "'>" + sheet + "</worksheet>");
        return parts;
    }

    private static String relations(String... parts) {
        var text = new StringBuilder("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (int at = 0; at < parts.length; at += 3) {
            text.append("<Relationship Id='").append(parts[at]).append("' Type='").append(RELATIONS).append('/')
                    .append(parts[at + 1]).append("' Target='").append(parts[at + 2]).append("'/>");
        }
        return text.append("</Relationships>").toString();
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> unzip(byte[] content) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
