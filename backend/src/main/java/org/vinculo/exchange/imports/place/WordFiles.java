package org.vinculo.exchange.imports.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        var in = WordFiles.class.getResourceAsStream("/imports/" + file);
        if (in == null) {
            throw new UncheckedIOException(new IOException("Missing resource /imports/" + file));
        }
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
