package org.vinculo.bench.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.vinculo.bench.Plan;
import org.vinculo.bench.data.Postgres;
import org.vinculo.bench.floor.Script;
import org.vinculo.bench.floor.Session;
import org.vinculo.bench.floor.StatementLog;
import org.vinculo.bench.http.Api;
import org.vinculo.bench.http.Client;
import org.vinculo.bench.http.Request;
import org.vinculo.bench.http.Tokens;
import org.vinculo.bench.measure.Work;

/** The running system, and the two ways of working on it. */
public final class Stage {
    static final String TERRITORIES = "/api/v1/territories";
    static final String LINKS = "/api/v1/links";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Postgres postgres;
    private final Api api;
    private final Tokens tokens;
    private final Path scripts;

    /** @param scripts folder for what was overheard, to be read by whoever doubts the floor */
    public Stage(Postgres postgres, Api api, Tokens tokens, Path scripts) throws IOException {
        this.postgres = postgres;
        this.api = api;
        this.tokens = tokens;
        this.scripts = Files.createDirectories(scripts);
    }

    /** What a connection is used for. */
    @FunctionalInterface
    interface Use<T> {
        void of(T connection) throws Exception;
    }

    private record Held<T extends AutoCloseable>(T connection, Use<T> use) implements Work {
        @Override
        public void once() throws Exception {
            use.of(connection);
        }

        @Override
        public void close() throws Exception {
            connection.close();
        }
    }

    List<Work> clients(int count, Use<Client> use) throws IOException {
        var work = new ArrayList<Work>();
        for (int i = 0; i < count; i++) {
            work.add(new Held<>(new Client(api.port(), tokens), use));
        }
        return work;
    }

    List<Work> requests(Supplier<Request> requests) throws IOException {
        return eachConnection(client -> client.send(requests.get()));
    }

    List<Work> sessions(int count, Script script, Use<Session> use) throws SQLException {
        var work = new ArrayList<Work>();
        for (int i = 0; i < count; i++) {
            work.add(new Held<>(new Session(postgres.asApplication(), script), use));
        }
        return work;
    }

    List<Work> eachConnection(Use<Client> use) throws IOException {
        return clients(Plan.CONNECTIONS, use);
    }

    List<Work> eachSession(Script script, Use<Session> use) throws SQLException {
        return sessions(Plan.CONNECTIONS, script, use);
    }

    List<Work> floor(Script script, Supplier<Map<String, String>> values) throws SQLException {
        return eachSession(script, session -> session.run(values.get()));
    }

    /** What the API does in the database for a request; marks are the values by which later requests differ. */
    Script overhear(String name, Request request, String... marks) throws Exception {
        var heard = new StatementLog(postgres).during(() -> carryOut(request));
        return written(name, Script.of(heard, List.of(marks)));
    }

    Script written(String name, Script script) throws IOException {
        Files.writeString(scripts.resolve(name + ".sql"), script.sql());
        return script;
    }

    StatementLog log() {
        return new StatementLog(postgres);
    }

    /** Whatever it answers, which may be a file of a gigabyte. */
    void carryOut(Request request) throws IOException {
        try (var client = client()) {
            client.send(request);
        }
    }

    String ask(Request request) throws IOException {
        try (var client = client()) {
            return client.text(request);
        }
    }

    JsonNode json(Request request) throws IOException {
        return JSON.readTree(ask(request));
    }

    Client client() throws IOException {
        return new Client(api.port(), tokens);
    }

    void run(String... statements) throws SQLException {
        postgres.run(List.of(statements));
    }

    /** Rows as texts. */
    List<List<String>> rows(String query) throws SQLException {
        try (var connection = postgres.asAdministrator(); var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
