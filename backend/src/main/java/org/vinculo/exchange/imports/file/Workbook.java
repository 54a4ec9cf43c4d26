package org.vinculo.exchange.imports.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.file.UnreadableFile.Code;

/** A workbook, opened: its sheets, and what their cells refer to. */
final class Workbook implements Closeable {

    private static final List<String> MAIN = List.of(
            PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
    private static final int MOST_SHEETS = 1_000;

    private final Archive archive;
    private final OPCPackage parts;
    private final PackagePart main;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    private record Sheet(String name, boolean hidden, String relation) {
    }

    private Workbook(Archive archive, OPCPackage parts) throws InvalidFormatException, IOException, XMLStreamException {
        this.archive = archive;
        this.parts = parts;
        this.main = main(parts);
        try (var in = main.getInputStream()) {
            var xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    look(xml);
                }
            }
        }
        sheets.sort(Comparator.comparing(Sheet::hidden));
    }

    /**
     * @throws UnreadableFile UNKNOWN_FORMAT for other kinds of archives; WORKBOOK_MACROS, WORKBOOK_BROKEN, ARCHIVE_BOMB
     */
    static Workbook open(byte[] content) throws UnreadableFile {
        var archive = Archive.open(content);
        boolean opened = false;
        try {
            WorkbookKind.require(archive);
            var workbook = new Workbook(archive, OPCPackage.open(archive));
            opened = true;
            return workbook;
        } catch (Exception | StackOverflowError failure) {
            throw archive.refusal(failure);
        } finally {
            if (!opened) {
                closeQuietly(archive);
            }
        }
    }

    private static PackagePart main(OPCPackage parts) throws InvalidFormatException {
        for (var type : MAIN) {
            var relation = parts.getRelationshipsByType(type).getRelationship(0);
            if (relation != null) {
                return Optional.ofNullable(parts.getPart(relation))
                        .orElseThrow(() -> new InvalidFormatException("The workbook's own part is missing"));
            }
        }
        throw new InvalidFormatException("No part is the workbook");
    }

    private void look(XMLStreamReader xml) throws InvalidFormatException {
        if (xml.getLocalName().equals("workbookPr")) {
            since1904 = Xml.isTrue(Xml.attribute(xml, "date1904"));
        } else if (xml.getLocalName().equals("sheet")) {
            var name = Xml.attribute(xml, "name");
            var state = Xml.attribute(xml, "state");
            var relation = relationId(xml);
            if (name == null || relation == null || sheets.size() == MOST_SHEETS) {
                throw new InvalidFormatException("A sheet without a name or a place, or too many of them");
            }
            sheets.add(new Sheet(name, state != null && !state.equals("visible"), relation));
        }
    }

    /** In the namespace of relationships, which is another one in strict documents. */
    private static @Nullable String relationId(XMLStreamReader xml) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            var namespace = xml.getAttributeNamespace(at);
            if (xml.getAttributeLocalName(at).equals("id") && namespace != null && !namespace.isEmpty()) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    /** Hidden ones last. */
    List<String> sheetNames() {
        return sheets.stream().map(Sheet::name).toList();
    }

    /** @throws UnreadableFile NO_SUCH_SHEET, WORKBOOK_BROKEN, ARCHIVE_BOMB */
    SheetSource sheet(String name) throws UnreadableFile {
        var sheet = sheets.stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new UnreadableFile(Code.NO_SUCH_SHEET, name));
        try {
            var part = part(main.getRelationship(sheet.relation()))
                    .orElseThrow(() -> new InvalidFormatException("The sheet's part is missing"));
            return new SheetSource(archive, part,
                    new CellFormats(part("/styles"), since1904), new SharedTexts(part("/sharedStrings")));
        } catch (Exception | StackOverflowError failure) {
            throw archive.refusal(failure);
        }
    }

    private Optional<PackagePart> part(String ending) throws InvalidFormatException {
        var relation = StreamSupport.stream(main.getRelationships().spliterator(), false)
                .filter(each -> each.getRelationshipType().endsWith(ending)).findFirst();
        return part(relation.orElse(null));
    }

    private Optional<PackagePart> part(@Nullable PackageRelationship relation) throws InvalidFormatException {
        return relation == null ? Optional.empty()
                : Optional.ofNullable(parts.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
    }

    @Override
    public void close() {
        closeQuietly(archive);
    }

    private static void closeQuietly(Archive archive) {
        try {
            archive.close();
        } catch (IOException ignored) {
            // It is memory that is closed; nothing is left behind.
        }
    }
}
