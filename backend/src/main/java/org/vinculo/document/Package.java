package org.vinculo.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.vinculo.shared.problem.ProblemException;

/**
 * The archive that an office file is (OOXML, ODF). What it holds is said in its directory and its list of parts; nothing in
 * it is parsed, and all of it is unpacked once, into nowhere, to see that it is no bomb.
 */
final class Package {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final int TEXT_LIMIT = 1 << 20;

    /** A part that unpacks to so many times its size is no document's, once it is of some size at all. */
    private static final long MOST_TIMES = 200;
    private static final long SOME_SIZE = 16L << 20;

    private static final String PARTS = "[Content_Types].xml";
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX,
            "officedocument.presentationml.presentation.main+xml", FileType.PPTX);

    /** Where programs stand in such files. */
    private static final Pattern PROGRAM = Pattern.compile("(?:.*/)?(?:vbaproject.*|vbadata.*)|(?:.*/)?(?:macrosheets|activex|customui)/.*"
            + "|(?:.*/)?(?:basic|scripts)/.*|.*\\.(?:exe|dll|com|bat|cmd|vbs|js|jse|wsf|hta|ps1|jar|sh|scr|msi|lnk|class)");

    private Package() {
    }

    /**
     * @return which office file it is; empty when it is another archive
     * @throws ProblemException 422 when it is damaged, a bomb, or holds programs
     */
    static Optional<FileType> type(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw Inspection.refused("document-bomb");
            }
            var type = text(zip, PARTS).map(Package::ooxml).orElseGet(() -> odf(zip));
            if (type.isPresent()) {
                requireNoPrograms(zip);
                requireNoBomb(zip);
            }
            return type;
        } catch (ZipException broken) {
            throw Inspection.refused("document-broken");
        } catch (IOException broken) {
            throw Inspection.refused("document-broken");
        }
    }

    private static Optional<FileType> ooxml(String parts) {
        if (parts.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw Inspection.refused("document-macros");
        }
        var kinds = MAIN_PARTS.entrySet().stream().filter(main -> parts.contains(main.getKey())).map(Map.Entry::getValue).toList();
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }

    private static Optional<FileType> odf(ZipFile zip) {
        return text(zip, "mimetype").flatMap(said -> FileType.ofMediaType(said.strip()))
                .filter(List.of(FileType.ODT, FileType.ODS, FileType.ODP)::contains);
    }

    private static Optional<String> text(ZipFile zip, String name) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            return Optional.of(new String(in.readNBytes(TEXT_LIMIT), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw Inspection.refused("document-broken");
        }
    }

    private static void requireNoPrograms(ZipFile zip) {
        if (zip.stream().map(entry -> entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT))
                .anyMatch(name -> PROGRAM.matcher(name).matches())) {
            throw Inspection.refused("document-macros");
        }
    }

    /** What the directory says of sizes may be a lie. */
    private static void requireNoBomb(ZipFile zip) throws IOException {
        long all = 0;
        var buffer = new byte[1 << 16];
        for (var entry : zip.stream().toList()) {
            try (var in = zip.getInputStream(entry)) {
                all += unpacked(in, entry, MOST_BYTES - all, buffer);
            }
        }
    }

    private static long unpacked(InputStream in, ZipEntry entry, long most, byte[] buffer) throws IOException {
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            boolean tooMuch = bytes > most;
            boolean tooTight = bytes > SOME_SIZE && bytes > MOST_TIMES * Math.max(1, entry.getCompressedSize());
            if (tooMuch || tooTight) {
                throw Inspection.refused("document-bomb");
            }
        }
        return bytes;
    }
}
