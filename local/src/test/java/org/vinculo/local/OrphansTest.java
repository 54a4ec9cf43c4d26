package org.vinculo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
    @TempDir
    Path records;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(output, true, StandardCharsets.UTF_8));
    private Process process;

    @BeforeEach
    void startSomethingThatLasts() throws Exception {
        process = new ProcessBuilder("sh", "-c", "sleep 300 & wait").start();
    }

    @AfterEach
    void endIt() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Test
    void endsWhatAKilledRunLeftWithEverythingItStarted() throws Exception {
        List<ProcessHandle> family = awaitChild();
        ProcessRecord.in(records, "api").write(process.toHandle());

        new Orphans(records, console).end();

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(family).noneMatch(ProcessHandle::isAlive);
        assertThat(output.toString(StandardCharsets.UTF_8)).contains("api").contains(Long.toString(process.pid()));
        assertThat(records).isEmptyDirectory();
    }

    @Test
    void leavesAStrangerAloneThatGotTheSameNumber() throws Exception {
        Files.writeString(records.resolve("api.pid"), process.pid() + " 1000\n");

        new Orphans(records, console).end();

        assertThat(process.isAlive()).isTrue();
        assertThat(records).isEmptyDirectory();
    }

    @Test
    void copesWithARecordCutShort() throws Exception {
        Files.writeString(records.resolve("api.pid"), "12");
        Files.writeString(records.resolve("keycloak.pid"), "12 x");

        new Orphans(records, console).end();

        assertThat(records).isEmptyDirectory();
    }

    @Test
    void recognisesAServerStillRunningOnItsData() throws Exception {
        long started = process.info().startInstant().orElseThrow().getEpochSecond();
        Files.writeString(records.resolve("postmaster.pid"), process.pid() + "\n/data\n" + started + "\n5433\n");

        assertThat(new Postmaster(records).running()).contains(process.toHandle());
        new Postmaster(records).endLeftover();

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(records).isEmptyDirectory();
    }

    @Test
    void removesTheNoteOfAServerThatIsGone() throws Exception {
        Files.writeString(records.resolve("postmaster.pid"), process.pid() + "\n/data\n1000\n5433\n");

        new Postmaster(records).endLeftover();

        assertThat(process.isAlive()).isTrue();
        assertThat(records).isEmptyDirectory();
    }

    private List<ProcessHandle> awaitChild() throws InterruptedException {
        for (int i = 0; i < 100 && process.descendants().findAny().isEmpty(); i++) {
            Thread.sleep(20);
        }
        assertThat(process.descendants()).isNotEmpty();
        return process.descendants().toList();
    }
}
