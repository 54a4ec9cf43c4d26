package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** What the log learns of refused requests: nothing of their values; and what the reader learns of a failure: its id. */
@QuarkusTest
class QuietLogTest {

    private static final String SECRET = "Xq7SecretValue";
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            records.add(entry);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        listener.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void aRefusedBodyLeavesNoTraceOfItsValues() {
        Write.CREATE.send(Write.CREATE.with("/name", "{\"" + SECRET + "\": 1}")).then().statusCode(422);
        Write.CREATE.send(Write.CREATE.with("/country", "\"" + SECRET + "\"")).then().statusCode(422);
        Write.PATCH.send("{\"" + SECRET + "\": ").then().statusCode(400);
        Write.CREATE.send(Write.CREATE.with("/name", "\"" + SECRET + "\\u0000\"")).then().statusCode(422);
        Api.as(Tokens.analyst()).queryParam("sort", SECRET).get("/territories").then().statusCode(400);
        assertThat(said()).doesNotContain(SECRET);
    }

    @Test
    void aRefusedTokenIsNotWrittenDown() {
        var tokens = List.of(Tokens.expired(), Tokens.foreignKey(), Tokens.wrongAudience(), Tokens.algorithmNone(), Tokens.stranger());
        tokens.forEach(token -> Api.as(token).get("/territories"));
        assertThat(said()).doesNotContain(tokens).doesNotContain("eyJ");
    }

    @Test
    void whatTheClientDidWrongIsNoErrorOfOurs() {
        Api.as(Tokens.analyst()).get("/territories/019342b5-7c00-7000-8000-0000000000ff").then().statusCode(404);
        Api.as(Tokens.analyst()).get("/nowhere").then().statusCode(404);
        Api.as(Tokens.expired()).get("/me").then().statusCode(401);
        Api.as(Tokens.stranger()).get("/countries").then().statusCode(403);
        Write.CREATE.send("{").then().statusCode(400);
        Write.CREATE.send("{}").then().statusCode(422);
        assertThat(records).noneMatch(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
    }

    /** A table that is gone is what a failure of ours looks like. */
    @Test
    void aFailureOfOursTellsItsIdAndNothingInward() {
        Response answer;
        Database.run("ALTER TABLE currency RENAME TO currency_gone");
        try {
            answer = Api.as(Tokens.analyst()).get("/currencies");
        } finally {
            Database.run("ALTER TABLE currency_gone RENAME TO currency");
        }
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.<String>path("type")).isEqualTo("/api/v1/problems/internal-error");
        assertThat(answer.<Map<String, Object>>path("$")).containsOnlyKeys("type", "title", "status", "traceId");
        assertThat(answer.asString()).doesNotContain("currency_", "relation", "SELECT", "Exception", "org.");
        assertThat(said()).contains(answer.<String>path("traceId"));
    }

    private String said() {
        var text = new StringBuilder();
        for (var entry : records) {
            text.append(entry instanceof ExtLogRecord full ? full.getFormattedMessage() : entry.getMessage()).append('\n');
            for (var cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
                text.append(cause).append('\n');
            }
        }
        return text.toString();
    }
}
