package org.vinculo.exchange.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.listing.Column;
import org.vinculo.shared.listing.FileFormat;
import org.vinculo.shared.listing.FileOptions;
import org.vinculo.shared.listing.FileRows;
import org.vinculo.shared.listing.Files;
import org.vinculo.shared.listing.Ordering;
import org.vinculo.shared.listing.Selection;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Roles;

/** An import as files: the one that came, and a report of every row of it. */
@Path("/imports/{id}")
@Tag(name = "Imports")
public class ImportFilesResource {

    /** Our own words, so they may stand in the statement; a code of a later release stays a code. */
    private static final String WHY = """
            (SELECT string_agg(concat(coalesce(words.by_code ->> (reason ->> 'code'), reason ->> 'code'),
                      nullif(concat(' (', reason ->> 'value', ')'), ' ()')), '; ' ORDER BY place)
               FROM import_row r CROSS JOIN jsonb_array_elements(r.reasons || r.found) WITH ORDINALITY AS e (reason, place)
              CROSS JOIN (SELECT '%s'::jsonb AS by_code) words WHERE r.import_id = t.id AND r.row_no = t.row_no)""";

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final CurrentRequest request;
    private final ImportQueries queries;
    private final Mandates mandates;
    private final Files files;

    @Inject
    ImportFilesResource(Jdbi jdbi, ObjectMapper json, CurrentRequest request, ImportQueries queries, Mandates mandates, Files files) {
        this.jdbi = jdbi;
        this.json = json;
        this.request = request;
        this.queries = queries;
        this.mandates = mandates;
        this.files = files;
    }

    @GET
    @Path("/file")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Download the file as it came", description = "Until it is forgotten, 30 days after it came.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getImportFile(@RestPath UUID id) {
        var of = read(id);
        var content = jdbi.withHandle(handle -> handle.createQuery("SELECT content FROM import_file WHERE import_id = :id")
                .bind("id", id).mapTo(byte[].class).findOne()).orElseThrow(ProblemException::notFound);
        var plain = of.file().name().replaceAll("[^A-Za-z0-9._-]+", "_");
        return ResponseBuilder.ok(content).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + plain + '"')
                .header("X-Content-Type-Options", "nosniff").build();
    }

    @GET
    @Path("/report")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Produces(FileFormat.CSV)
    @Operation(summary = "Download what became of every row", description = "The file's own columns after what was found of each row; reasons "
            + "as codes, and as words in the reader's language.")
    @APIResponse(responseCode = "200", description = "The report", content = {
        @Content(mediaType = FileFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = FileFormat.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")) })
    public RestResponse<StreamingOutput> getImportReport(@RestPath UUID id) {
        var of = read(id);
        return files.csv(report(of), asked(id));
    }

    @GET
    @Path("/report")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Produces(FileFormat.XLSX + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> getImportReportXlsx(@RestPath UUID id) {
        var of = read(id);
        return files.xlsx(report(of), asked(id));
    }

    private ImportView read(UUID id) {
        mandates.requireAny();
        return queries.read(id).record();
    }

    private static Files.Asked asked(UUID id) {
        return new Files.Asked(reference -> Selection.from("import_report", reference).where("import", id, "t.id = %s::uuid"),
                Ordering.byNumber("row", "t.row_no")[0], new FileOptions(null));
    }

    /** Columns are called as the file has them, but for what a statement would take for the end of a name. */
    private FileRows report(ImportView of) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("row", "t.row_no"));
        columns.add(Column.of("outcome", "t.outcome"));
        columns.add(Column.typed("reasons", "t.reasons"));
        columns.add(Column.of("why", WHY.formatted(JsonText.of(json, ReasonWords.in(request.language())).replace("'", "''"))));
        columns.add(Column.typed("places", "t.places"));
        columns.add(Column.of("same as row", "t.same_as"));
        columns.add(Column.of("record", "t.record"));
        of.columns().forEach(column -> columns.add(Column.typed(
                (column.index() + 1) + " " + column.name().replaceAll("[^\\p{L}\\p{N} _.-]", " "), "t.cells[" + (column.index() + 1) + "]")));
        return new FileRows("import-report", columns, "", "NULL", null);
    }
}
