package org.vinculo.shared.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.problem.ProblemException;

/** Whole lists as files: the same filters and orders as their pages. */
@ApplicationScoped
public class Files {

    private final CopyOut copying;
    private final Spreadsheet spreadsheet;
    private final FileAnswers answers;

    @Inject
    Files(CopyOut copying, Spreadsheet spreadsheet, FileAnswers answers) {
        this.copying = copying;
        this.spreadsheet = spreadsheet;
        this.answers = answers;
    }

    /**
     * What is asked for in a file.
     *
     * @param filter the list's filters, once it is known how the statement refers to their values
     */
    public record Asked(Function<Reference, Selection> filter, Ordering ordering, FileOptions options) {
    }

    /** @throws ProblemException 400 when a filter is wrong, before anything is written */
    public RestResponse<StreamingOutput> csv(FileRows file, Asked asked) {
        return answers.file(file.name() + ".csv", FileFormat.CSV + ";charset=UTF-8",
                copy(file, asked, file.taken(Column::harmless), CopyOut.CSV));
    }

    /** @throws ProblemException 400 when a filter is wrong, before anything is written */
    public RestResponse<StreamingOutput> ndjson(FileRows file, Asked asked) {
        return answers.file(file.name() + ".ndjson", FileFormat.NDJSON, copy(file, asked, file.item(), CopyOut.VERBATIM));
    }

    /** @throws ProblemException 400 when a filter is wrong, before anything is written */
    public RestResponse<StreamingOutput> geojson(FileRows file, Asked asked) {
        var features = copy(file, asked, "CASE WHEN row_number() OVER () > 1 THEN ',' ELSE '' END || "
                + Objects.requireNonNull(file.feature(), "a list without a place"), CopyOut.VERBATIM);
        return answers.file(file.name() + ".geojson", FileFormat.GEOJSON, out -> {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[\n".getBytes(StandardCharsets.UTF_8));
            features.write(out);
            out.write("]}\n".getBytes(StandardCharsets.UTF_8));
        });
    }

    /** @throws ProblemException 400 when a filter is wrong, 422 when a sheet cannot hold them all */
    public RestResponse<StreamingOutput> xlsx(FileRows file, Asked asked) {
        var selection = asked.filter().apply(Reference.BOUND);
        spreadsheet.requireRoom(selection, asked.options());
        return answers.file(file.name() + ".xlsx", FileFormat.XLSX,
                out -> spreadsheet.write(file, selection, asked.ordering(), asked.options(), out));
    }

    private StreamingOutput copy(FileRows file, Asked asked, String taken, String to) {
        var selection = asked.filter().apply(Reference.SETTING);
        return copying.of(file.rows(selection, asked.ordering(), asked.options(), taken), to, selection.values());
    }
}
