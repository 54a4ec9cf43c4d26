package org.vinculo.bench.cases;

import java.util.Map;
import org.vinculo.bench.http.Request;

/** All rows of a list as CSV, over one connection; the floor is the same COPY, through the driver. */
final class ExportCase {
    private final Stage stage;

    ExportCase(Stage stage) {
        this.stage = stage;
    }

    Case csv(String name, String path) throws Exception {
        var request = Request.csv(path);
        var script = stage.overhear(name, request);
        return new Case(name, script.statements(), stage.clients(1, client -> client.send(request)),
                stage.sessions(1, script, session -> session.run(Map.of())));
    }
}
