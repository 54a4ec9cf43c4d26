package org.vinculo.exchange.imports.file;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML piece by piece, and nothing from anywhere else. */
final class Xml {

    /** Java's own counts every ampersand against them; how much is read, {@link ArchiveStream} sees to. */
    private static final List<String> LIMITS_OF_ENTITIES = List.of(
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");
    private static final String NONE = "0";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        LIMITS_OF_ENTITIES.forEach(limit -> factory.setProperty(limit, NONE));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing from elsewhere is read");
        });
        return factory;
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in, "UTF-8");
    }

    /** The attribute of that name in no namespace. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue("", name);
    }

    /** A whole number from an attribute; what is none counts as the other. */
    static int number(@Nullable String text, int other) {
        return text != null && NUMBER.matcher(text).matches() ? Integer.parseInt(text) : other;
    }

    static boolean isTrue(@Nullable String text) {
        return "1".equals(text) || "true".equals(text);
    }
}
