package org.vinculo.exchange.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TerritoriesLoadedTest {

    private static ReferenceDatabase database;
    private static LoadReport report;

    @BeforeAll
    static void load() {
        database = ReferenceDatabase.migrated();
        report = database.load(true);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void thereAreAtLeastNineThousand() {
        assertThat(database.count("SELECT count(*) FROM territory")).isGreaterThanOrEqualTo(9_000);
    }
}
