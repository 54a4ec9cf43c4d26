package org.vinculo.bench.cases;

import java.util.Map;
import org.vinculo.bench.http.Request;

/** All territories as CSV, over one connection; the floor is the same COPY, through the driver. */
public final class ExportCase {
    private final Stage stage;

    public ExportCase(Stage stage) {
        this.stage = stage;
    }

    public Case csv() throws Exception {
        var request = Request.csv(Stage.TERRITORIES);
        var script = stage.overhear("export", request);
        return new Case("export-csv", script.statements(), stage.clients(1, client -> client.send(request)),
                stage.sessions(1, script, session -> session.run(Map.of())));
    }
}
