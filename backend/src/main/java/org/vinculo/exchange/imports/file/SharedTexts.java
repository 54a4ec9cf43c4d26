package org.vinculo.exchange.imports.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** The texts that a workbook's cells share, read as far as they are asked for. */
final class SharedTexts {

    /** What all of them may take in memory, with what each costs beside its characters. */
    private static final long MOST = 128L * 1024 * 1024;
    private static final int EACH = 48;

    private final List<String> texts = new ArrayList<>();
    private final @Nullable XMLStreamReader xml;
    private long left = MOST;

    SharedTexts(Optional<PackagePart> part) throws IOException, XMLStreamException {
        xml = part.isEmpty() ? null : Xml.reader(part.get().getInputStream());
    }

    /**
     * @throws IOException when there is no such text
     * @throws UnreadableFile ARCHIVE_BOMB when they are too many
     */
    String get(int index) throws IOException, XMLStreamException, UnreadableFile {
        while (xml != null && texts.size() <= index && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                var text = CellXml.rich(xml, "si");
                left -= EACH + text.length();
                if (left < 0) {
                    throw new UnreadableFile(UnreadableFile.Code.ARCHIVE_BOMB);
                }
                texts.add(text);
            }
        }
        if (index < 0 || index >= texts.size()) {
            throw new IOException("There is no such text");
        }
        return texts.get(index);
    }
}
