package org.vinculo.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vinculo.exchange.imports.file.TableFile;
import org.vinculo.exchange.imports.file.TableReader;
import org.vinculo.exchange.imports.file.TableRow;
import org.vinculo.exchange.imports.file.UnreadableFile;
import org.vinculo.exchange.imports.read.ReadRow;
import org.vinculo.exchange.imports.read.RowReader;
import org.vinculo.shared.sql.CopyIn;

/** Brings a file's rows into {@code row_read} as they are read, one by one, whatever their number. */
final class Staging {

    private static final String FILL = """
            COPY row_read (import_id, row_no, cells, fields, named, reasons, readable, blank) FROM STDIN""";

    private final JsonMapper json = JsonMapper.builder().defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)).build();
    private final UUID id;
    private final RowReader reader;
    private final PlaceNumbers places = new PlaceNumbers(json);
    private int rows;

    Staging(UUID id, RowReader reader) {
        this.id = id;
        this.reader = reader;
    }

    /** @param progress what is told of rows read now and then @return how many rows there were */
    int run(Connection connection, byte[] content, TableFile file, ProgressReport progress) throws SQLException, UnreadableFile {
        try (var copy = CopyIn.open(connection, FILL)) {
            TableReader.read(content, file, row -> {
                try {
                    stage(copy, row);
                    progress.further("READING", rows, 0);
                } catch (SQLException failed) {
                    throw new IOException(failed);
                }
            });
            copy.finish();
        } catch (java.io.UncheckedIOException notWritten) {
            throw new SQLException("Rows could not be staged", notWritten);
        }
        return rows;
    }

    private void stage(CopyIn copy, TableRow row) throws SQLException {
        ReadRow read = reader.read(row);
        rows++;
        copy.line(Arrays.asList(id.toString(), String.valueOf(read.number()), array(read.cells()), write(read.fields()),
                write(places.of(read.mentions())), write(read.reasons()), String.valueOf(read.readable()), String.valueOf(read.blank())));
    }

    private static String array(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell.replace("\u0000", "").replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
