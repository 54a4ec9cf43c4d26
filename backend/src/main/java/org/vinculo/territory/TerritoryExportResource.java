package org.vinculo.territory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.vinculo.shared.security.Roles;

/** The list of territories in the formats of files; the contract tells of them with the list itself. */
@Path("/territories")
public class TerritoryExportResource {

    private static final Logger LOG = Logger.getLogger(TerritoryExportResource.class);

    /** Seconds that a reader has to take what was sent before. */
    private static final int CLOSING = 60;

    private final TerritoryExport export;
    private final TerritoryWorkbook workbook;
    private final HttpServerRequest request;

    @Inject
    TerritoryExportResource(TerritoryExport export, TerritoryWorkbook workbook, HttpServerRequest request) {
        this.export = export;
        this.workbook = workbook;
        this.request = request;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(ExportFormat.CSV + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportCsv(@Valid @BeanParam TerritoryFilter filter,
            @Valid @BeanParam FileOptions options) {
        return file("csv", ExportFormat.CSV + ";charset=UTF-8", export.csv(filter, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(ExportFormat.NDJSON + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportNdjson(@Valid @BeanParam TerritoryFilter filter,
            @Valid @BeanParam FileOptions options) {
        return file("ndjson", ExportFormat.NDJSON, export.ndjson(filter, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(ExportFormat.GEOJSON + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportGeoJson(@Valid @BeanParam TerritoryFilter filter,
            @Valid @BeanParam FileOptions options) {
        return file("geojson", ExportFormat.GEOJSON, export.geojson(filter, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(ExportFormat.XLSX + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportXlsx(@Valid @BeanParam TerritoryFilter filter,
            @Valid @BeanParam FileOptions options) {
        workbook.requireRoom(filter, options);
        return file("xlsx", ExportFormat.XLSX, out -> workbook.write(filter, options, out));
    }

    private RestResponse<StreamingOutput> file(String extension, String type, StreamingOutput writing) {
        StreamingOutput stream = out -> orBreakOff(out, writing);
        return ResponseBuilder.ok(stream).header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"territorios." + extension + "\"").build();
    }

    /**
     * Nothing tells the reader of a file that its end is missing, unless the connection breaks: an answer that failed
     * halfway must not end as if it were whole.
     */
    private void orBreakOff(OutputStream out, StreamingOutput writing) throws IOException {
        try {
            writing.write(out);
        } catch (IOException | RuntimeException failed) {
            if (request.response().headWritten()) {
                LOG.warnf(failed, "An export broke off");
                breakConnection();
            }
            throw failed;
        }
    }

    /** Waits until it is broken, lest the framework send the mark of a whole answer's end before. */
    private void breakConnection() {
        try {
            request.connection().close().toCompletionStage().toCompletableFuture().get(CLOSING, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException notClosed) {
            LOG.warn("A broken export's connection did not close", notClosed);
        }
    }
}
