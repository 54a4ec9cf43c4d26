package org.vinculo.bench.floor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vinculo.bench.data.Postgres;

/** Listens to what the API asks of PostgreSQL, so that the floor is what the API does and not what we think it does. */
public final class StatementLog {
    private static final String API = "vinculo-api";
    private static final long SETTLED = 300;

    /** Something that makes the API send statements. */
    @FunctionalInterface
    public interface Doing {
        void run() throws IOException;
    }

    private final Postgres postgres;
    private final ObjectMapper json = new ObjectMapper();

    public StatementLog(Postgres postgres) {
        this.postgres = postgres;
    }

    /** The statements that the API sends meanwhile, in their order. */
    public List<Statement> during(Doing doing) throws SQLException, IOException, InterruptedException {
        int before = lines().size();
        log("all");
        doing.run();
        log("none");
        var heard = new ArrayList<Statement>();
        for (var line : lines().subList(before, lines().size())) {
            var entry = json.readTree(line);
            var message = entry.path("message").asText();
            if (API.equals(entry.path("application_name").asText()) && isStatement(message)) {
                heard.add(Statement.logged(message.substring(message.indexOf(": ") + 2), parameters(entry)));
            }
        }
        if (heard.isEmpty()) {
            throw new IllegalStateException("The API asked nothing of PostgreSQL");
        }
        return heard;
    }

    private static boolean isStatement(String message) {
        return message.startsWith("execute ") || message.startsWith("statement: ");
    }

    private static String parameters(JsonNode entry) {
        var detail = entry.path("detail").asText();
        return detail.regionMatches(true, 0, "parameters: ", 0, 12) ? detail.substring(12) : "";
    }

    /** Sessions take a new setting up before their next statement; the pause lets the signal and the log arrive. */
    private void log(String which) throws SQLException, InterruptedException {
        Thread.sleep(SETTLED);
        postgres.run(List.of("ALTER SYSTEM SET log_statement = '" + which + "'", "SELECT pg_reload_conf()"));
        Thread.sleep(SETTLED);
    }

    private List<String> lines() throws IOException {
        Path log = postgres.statementLog();
        return Files.exists(log) ? Arrays.asList(Files.readString(log, StandardCharsets.UTF_8).split("\n")) : List.of();
    }
}
