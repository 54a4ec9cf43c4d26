package org.vinculo.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;

/**
 * Looks at what a file is, by its bytes alone (Apache Tika), and whether that may be kept. What a name or a client says it
 * is may not contradict it.
 */
@ApplicationScoped
class Inspection {

    private static final int LOOKED_AT = 1 << 16;
    private static final Set<MediaType> ARCHIVES = Set.of(MediaType.APPLICATION_ZIP, MediaType.parse("application/x-tika-ooxml"));

    /** What makes a text a page, in whatever encoding that keeps these letters as they are. */
    private static final List<String> MARKUP = List.of("<!doctype", "<html", "<svg", "<script", "<?xml", "<?php", "<iframe");

    private final Detector detector = MimeTypes.getDefaultMimeTypes();
    private final List<FileType> allowed;

    @Inject
    Inspection(DocumentConfig config) {
        this.allowed = List.copyOf(config.allowed());
    }

    /** A file as it was found. */
    record Found(FileType type, String sha256) {
    }

    /**
     * @param name as it came, cleaned
     * @throws ProblemException 422 for what is not kept, is damaged or is not what its name says
     */
    Found look(InputStream content, String name) {
        var copy = temporary();
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            try (var hashed = new DigestInputStream(content, hash); var out = Files.newOutputStream(copy)) {
                hashed.transferTo(out);
            }
            return new Found(named(type(copy), name), HexFormat.of().formatHex(hash.digest()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            copy.toFile().delete();
        }
    }

    /** @throws ProblemException 422 when the name or what the client declared says something else than the content */
    static void requireDeclared(FileType found, String declared) {
        var plain = MediaType.parse(declared);
        boolean text = found.mediaType().startsWith("text/");
        if (plain == null || !(plain.getBaseType().toString().equals(found.mediaType())
                || text && plain.getBaseType().equals(MediaType.TEXT_PLAIN))) {
            throw refused("document-declared-otherwise", declared, found.mediaType());
        }
    }

    private FileType type(Path file) throws IOException {
        MediaType found;
        try (var in = TikaInputStream.get(file)) {
            found = detector.detect(in, new Metadata()).getBaseType();
        }
        var start = start(file);
        if (start.startsWith("PK\u0003\u0004")) {
            return Package.type(file).filter(allowed::contains).orElseThrow(() -> notKept(
                    ARCHIVES.contains(found) ? MediaType.APPLICATION_ZIP : found));
        }
        boolean western = found.equals(MediaType.OCTET_STREAM) && isWestern(start);
        if (western || found.getType().equals("text")) {
            requireNoMarkup(start);
        }
        return FileType.ofMediaType(western ? FileType.TXT.mediaType() : found.toString())
                .filter(type -> allowed.contains(type) || isText(type))
                .orElseThrow(() -> notKept(found));
    }

    /** A text is one of two kinds, which its content does not tell apart. */
    private FileType named(FileType found, String name) {
        var extension = FileNames.extension(name);
        var type = found == FileType.TXT && FileType.CSV.extensions().contains(extension) ? FileType.CSV : found;
        if (!type.extensions().contains(extension)) {
            var endings = "." + String.join(", .", type.extensions());
            throw extension.isEmpty() ? refused("document-unnamed-type", type.mediaType(), endings)
                    : refused("document-named-otherwise", "." + extension, type.mediaType(), endings);
        }
        if (!allowed.contains(type)) {
            throw notKept(MediaType.parse(type.mediaType()));
        }
        return type;
    }

    private boolean isText(FileType type) {
        return type == FileType.TXT && allowed.contains(FileType.CSV);
    }

    /** A few words with many accents, in the encoding of old programs, which Tika takes for no text. */
    private static boolean isWestern(String start) {
        return start.chars().allMatch(c -> c >= ' ' && c != 0x7F || Character.isWhitespace(c));
    }

    private static void requireNoMarkup(String start) {
        var small = start.replace("\0", "").toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(small::contains)) {
            throw refused("document-markup");
        }
    }

    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
    }

    private ProblemException notKept(MediaType found) {
        return refused("document-type-not-kept", found, allowed.stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    static ProblemException refused(String code, Object... arguments) {
        return ProblemException.validation(FieldError.at("/content", code, arguments));
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("vinculo-document-", ".part");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
