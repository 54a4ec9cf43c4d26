package org.vinculo.exchange.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Database;
import org.vinculo.support.OwnDatabase;

/** The loader inside the application, with its pool and its role, in a database that no other test sees. */
@QuarkusTest
@TestProfile(LoaderAtStartTest.Alone.class)
@WithTestResource(OwnDatabase.class)
class LoaderAtStartTest {

    public static class Alone implements QuarkusTestProfile {
    }

    @Inject
    AgroalDataSource dataSource;

    @Test
    void twoServersThatStartBringTheDataInOnce() throws InterruptedException {
        assertThat(Database.column("SELECT current_database()")).containsExactly("own");
        var loader = new ReferenceLoader(new Demonstration(), dataSource, "AR");
        var other = Thread.ofVirtual().start(() -> loader.start(new StartupEvent()));
        loader.start(new StartupEvent());
        other.join();
        var brought = Database.count("SELECT count(DISTINCT territory_id) FROM territory_reference");
        assertThat(brought).isGreaterThan(9_000);
        assertThat(Database.count("""
                SELECT count(*) FROM history WHERE subject_type = 'TERRITORY' AND author_id = 'system:reference'"""))
                .isEqualTo(brought);
        assertThat(Database.count("SELECT count(*) FROM history WHERE subject_type = 'ACTOR'")).isEqualTo(1);
        assertThat(Database.count("SELECT count(*) FROM mission WHERE code IN ('AR-EMB-IT', 'AR-EMB-ES')")).isEqualTo(2);
    }

    private record Demonstration() implements ReferenceConfig {

        @Override
        public boolean load() {
            return true;
        }

        @Override
        public boolean demo() {
            return true;
        }
    }
}
