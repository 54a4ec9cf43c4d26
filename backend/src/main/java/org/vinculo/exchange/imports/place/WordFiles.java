package org.vinculo.exchange.imports.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The reviewed tables of words in {@code resources/imports}. */
final class WordFiles {

    private WordFiles() {
    }

    /** Further names of countries. */
    static List<CountryNames.Word> countries() {
        return rows("country-words.csv").stream()
                .map(row -> new CountryNames.Word(row.getField("name"), Set.of(row.getField("codes").split("\\|"))))
                .toList();
    }

    /** @throws UncheckedIOException when the product is built without the file */
    static List<NamedCsvRecord> rows(String file) {
        try (var reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** @return SHA-256 over the files' bytes, in hexadecimal */
    static String digest(String... files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                try (var in = open(file)) {
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

    private static InputStream open(String file) {
        var in = WordFiles.class.getResourceAsStream("/imports/" + file);
        if (in == null) {
            throw new UncheckedIOException(new IOException("Missing resource /imports/" + file));
        }
        return in;
    }
}
