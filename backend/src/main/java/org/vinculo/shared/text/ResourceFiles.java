package org.vinculo.shared.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Files that come with the product. */
public final class ResourceFiles {

    private ResourceFiles() {
    }

    /**
     * @param path from the root of all resources
     * @throws UncheckedIOException when the product is built without the file
     */
    public static InputStream open(String path) {
        var in = ResourceFiles.class.getResourceAsStream(path);
        if (in == null) {
            throw new UncheckedIOException(new FileNotFoundException("Missing resource " + path));
        }
        return in;
    }

    /** @return the rows of a CSV file with a header, in its order */
    public static List<NamedCsvRecord> rows(String path) {
        try (var reader = new InputStreamReader(open(path), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** @return SHA-256 over the files' bytes, in their order, in hexadecimal */
    public static String digest(List<String> paths) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var path : paths) {
                try (var in = open(path)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
