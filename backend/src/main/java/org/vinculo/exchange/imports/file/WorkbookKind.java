package org.vinculo.exchange.imports.file;

import java.io.IOException;
import org.vinculo.exchange.imports.file.UnreadableFile.Code;

/** Tells workbooks from what else comes as an archive. */
final class WorkbookKind {

    private WorkbookKind() {
    }

    /** @throws UnreadableFile WORKBOOK_MACROS; UNKNOWN_FORMAT with what it is instead */
    static void require(Archive archive) throws UnreadableFile, IOException {
        var types = archive.text(Archive.CONTENT_TYPES);
        if (types.isEmpty()) {
            throw new UnreadableFile(Code.UNKNOWN_FORMAT,
                    archive.text("mimetype").contains("opendocument.spreadsheet") ? "ods" : "zip");
        }
        if (archive.has("vbaProject.bin") || types.contains("macroEnabled")) {
            throw new UnreadableFile(Code.WORKBOOK_MACROS);
        }
        if (!types.contains("spreadsheetml.sheet.main+xml") && !types.contains("spreadsheetml.template.main+xml")) {
            throw new UnreadableFile(Code.UNKNOWN_FORMAT, types.contains("sheet.binary") ? "xlsb"
                    : types.contains("wordprocessingml") ? "docx" : types.contains("presentationml") ? "pptx" : "zip");
        }
    }
}
