package org.vinculo.exchange.imports.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vinculo.shared.text.ResourceFiles;

/** The reviewed tables of words in {@code resources/imports}. */
final class WordFiles {

    private static final String FOLDER = "/imports/";

    private WordFiles() {
    }

    /** Further names of countries. */
    static List<CountryNames.Word> countries() {
        return rows("country-words.csv").stream()
                .map(row -> new CountryNames.Word(row.getField("name"), Set.of(row.getField("codes").split("\\|"))))
                .toList();
    }

    static List<NamedCsvRecord> rows(String file) {
        return ResourceFiles.rows(FOLDER + file);
    }

    /** @return SHA-256 over the files' bytes, in hexadecimal */
    static String digest(String... files) {
        return ResourceFiles.digest(Stream.of(files).map(FOLDER::concat).toList());
    }
}
