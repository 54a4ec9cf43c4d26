package org.vinculo.exchange.imports.file;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts as workbooks write them. */
final class CellXml {

    /** A character that XML cannot hold, or an underscore that could be taken for the beginning of one. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** More is cut off, and found too long by who sees it. */
    private static final int MOST = Limits.LONGEST_CELL + 1;

    private CellXml() {
    }

    /** The text of an element, whose end the reader then stands on. */
    static String plain(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> depth++;
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                        append(text, xml.getText());
                default -> { }
            }
        }
        return text.toString();
    }

    /** All runs of an element's text, without what says how they are pronounced. */
    static String rich(XMLStreamReader xml, String element) throws XMLStreamException, IOException {
        var text = new StringBuilder();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                plain(xml);
            } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t")) {
                append(text, plain(xml));
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element)) {
                return unescaped(text.toString());
            }
        }
    }

    static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16)))) : text;
    }

    private static void append(StringBuilder text, String more) {
        text.append(more, 0, Math.min(more.length(), MOST - Math.min(MOST, text.length())));
    }
}
