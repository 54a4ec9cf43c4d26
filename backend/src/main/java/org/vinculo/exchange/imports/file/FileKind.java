package org.vinculo.exchange.imports.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.vinculo.exchange.imports.file.UnreadableFile.Code;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {

    TEXT, ARCHIVE;

    private static final Map<String, String> OTHERS = Map.of("%PDF-", "pdf", "\u0089PNG", "png", "GIF8", "gif",
            "\u00FF\u00D8\u00FF", "jpeg", "{\\rtf", "rtf", "SQLite format 3", "sqlite", "\u001F\u008B", "gzip",
            "Rar!", "rar", "7z\u00BC\u00AF", "7z");
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final Pattern MARKUP = Pattern.compile("<[\\p{L}!?]");
    private static final Pattern JSON = Pattern.compile("\\{\\s*+\"");
    private static final int LOOKED_AT = 65_536;

    /** One control character in so many is a slip, more of them are no text. */
    private static final int ONE_CONTROL_IN = 50;

    /**
     * @throws UnreadableFile UNKNOWN_FORMAT with what it is instead; WORKBOOK_ENCRYPTED for the envelope that Office
     *         puts around what it encrypts
     */
    static FileKind of(byte[] content) throws UnreadableFile {
        var start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ARCHIVE;
        }
        if (start.startsWith(COMPOUND)) {
            throw compound(content);
        }
        for (var other : OTHERS.entrySet()) {
            if (start.startsWith(other.getKey())) {
                throw new UnreadableFile(Code.UNKNOWN_FORMAT, other.getValue());
            }
        }
        requireNoMarkup(start);
        return TEXT;
    }

    /** Pages and feeds are often called .xls or .csv. */
    private static void requireNoMarkup(String start) throws UnreadableFile {
        var text = (start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start).stripLeading();
        if (MARKUP.matcher(text).lookingAt()) {
            boolean page = text.toLowerCase(Locale.ROOT).contains("<html");
            throw new UnreadableFile(Code.UNKNOWN_FORMAT, page ? "html" : "xml");
        }
        if (JSON.matcher(text).lookingAt()) {
            throw new UnreadableFile(Code.UNKNOWN_FORMAT, "json");
        }
    }

    /** Names in a compound file's directory are UTF-16, and the directory may stand anywhere. */
    private static UnreadableFile compound(byte[] content) {
        if (contains(content, "EncryptedPackage")) {
            return new UnreadableFile(Code.WORKBOOK_ENCRYPTED);
        }
        boolean workbook = contains(content, "Workbook") || contains(content, "Book");
        return new UnreadableFile(Code.UNKNOWN_FORMAT, workbook ? "xls" : "ole2");
    }

    private static boolean contains(byte[] content, String name) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    /** @throws UnreadableFile FILE_EMPTY, FILE_BINARY */
    static void requireText(byte[] content, Encoding encoding) throws UnreadableFile {
        int step = encoding.name().startsWith("UTF-16") ? 2 : 1;
        int low = encoding.name().equals("UTF-16BE") ? 1 : 0;
        long controls = 0;
        boolean blank = true;
        for (int at = encoding.mark(); at + step <= content.length; at += step) {
            int high = step == 1 ? 0 : content[at + 1 - low] & 0xFF;
            int character = (content[at + low] & 0xFF) | high << 8;
            if (character == 0) {
                throw new UnreadableFile(Code.FILE_BINARY);
            }
            blank &= character <= ' ';
            controls += character < ' ' && !Character.isWhitespace(character) ? 1 : 0;
        }
        if (blank && controls == 0) {
            throw new UnreadableFile(Code.FILE_EMPTY);
        }
        if (controls * ONE_CONTROL_IN > content.length / step) {
            throw new UnreadableFile(Code.FILE_BINARY);
        }
    }
}
