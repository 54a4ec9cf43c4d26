package org.vinculo.exchange.imports.file;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file for a test, whole. */
record Reading(TableFile file, List<TableRow> rows) {

    static Reading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(byte[] content) {
        return of(content, null);
    }

    static Reading of(byte[] content, @Nullable String sheet) {
        try {
            var file = TableReader.describe(content, "file", sheet);
            var rows = new ArrayList<TableRow>();
            TableReader.read(content, file, rows::add);
            return new Reading(file, rows);
        } catch (UnreadableFile unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static UnreadableFile refused(byte[] content) {
        return catchThrowableOfType(UnreadableFile.class,
                () -> TableReader.read(content, TableReader.describe(content, "file", null), row -> { }));
    }

    static UnreadableFile refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    List<String> names() {
        return file.columns().stream().map(TableColumn::name).toList();
    }

    List<List<String>> cells() {
        return rows.stream().map(TableRow::cells).toList();
    }
}
