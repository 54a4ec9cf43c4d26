package org.vinculo.exchange.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.file.UnreadableFile.Code;

/**
 * The archive that a workbook is, of which only what a table needs is to be seen, and no more comes out than is good.
 * Whoever reads from it may wrap the failure that follows as he likes: {@link #refusal} knows what it was.
 */
final class Archive implements ZipEntrySource {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final List<String> NOT_READ = List.of(
            "docprops/", "customxml/", "sheets/_rels/", "drawings/", "externallinks/", "charts/");
    private static final int MOST_ENTRIES = 5_000;

    /** A sheet is gone through twice, so this is twice what all of a workbook may be. */
    private static final long MOST_BYTES = 2L * 200 * 1024 * 1024;

    /** What names parts and joins them is kept in memory. */
    private static final long MOST_BYTES_OF_NAMES = 1024 * 1024;

    private final ZipFile zip;
    private final int size;
    private long bytesLeft = MOST_BYTES;
    private long bytesOfNamesLeft = MOST_BYTES_OF_NAMES;
    private boolean bomb;
    private boolean closed;

    private Archive(ZipFile zip, int size) {
        this.zip = zip;
        this.size = size;
    }

    /** @throws UnreadableFile WORKBOOK_BROKEN, ARCHIVE_BOMB when there are far too many entries */
    static Archive open(byte[] content) throws UnreadableFile {
        if (entries(content) > MOST_ENTRIES) {
            throw new UnreadableFile(Code.ARCHIVE_BOMB);
        }
        try {
            return new Archive(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .setIgnoreLocalFileHeader(true).get(), content.length);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile(Code.WORKBOOK_BROKEN, broken);
        }
    }

    /** Counted by the marks in the directory, before anything is made of them. */
    private static int entries(byte[] content) {
        int entries = 0;
        for (int at = 0; at + 3 < content.length; at++) {
            if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 1 && content[at + 3] == 2) {
                entries++;
            }
        }
        return entries;
    }

    /** What a failure to read from here means. */
    UnreadableFile refusal(Throwable failure) {
        return failure instanceof UnreadableFile known ? known
                : new UnreadableFile(bomb ? Code.ARCHIVE_BOMB : Code.WORKBOOK_BROKEN, failure);
    }

    boolean has(String ending) {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT)));
    }

    /** The text of an entry, such as one that names parts; empty when there is no such entry. */
    String text(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            bytesOfNamesLeft = MOST_BYTES_OF_NAMES;
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(Collections.list(zip.getEntries()).stream().filter(Archive::isNeeded).toList());
    }

    /** What hangs on sheets (links, drawings, remarks) can be much, and is not read. */
    private static boolean isNeeded(ZipArchiveEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        return (name.endsWith(".xml") || name.endsWith(".rels")) && NOT_READ.stream().noneMatch(name::contains);
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        var entry = zip.getEntry(path);
        return entry == null || !isNeeded(entry) ? null : entry;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        boolean names = entry.getName().endsWith(".rels") || entry.getName().equals(CONTENT_TYPES);
        return new ArchiveStream(zip.getInputStream(entry), Math.min(entry.getCompressedSize(), size), this, names);
    }

    /** Says that so much more came out, and whether that is still good. */
    boolean allows(long bytes, boolean names) {
        bytesLeft -= bytes;
        bytesOfNamesLeft -= names ? bytes : 0;
        return bytesLeft >= 0 && bytesOfNamesLeft >= 0;
    }

    void isBomb() {
        bomb = true;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
