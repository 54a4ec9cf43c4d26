package org.vinculo.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartUpTest {
    @Test
    void theApplicationStandsOnPostgres18WithItsSchemaMigrated() {
        assertThat(Database.column("SHOW server_version").getFirst()).startsWith("18.");
        assertThat(Database.count("SELECT count(*) FROM country")).isPositive();
    }

    @Test
    void theApplicationsRoleCannotRewriteHistory() throws Exception {
        try (var connection = Database.asApplication(); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE history SET author = 'nobody'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("DELETE FROM history")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("TRUNCATE history")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void withoutATokenHealthIsToBeHad() {
        Api.anonymous().basePath("").get("/api/health/ready").then().statusCode(200);
    }
}
