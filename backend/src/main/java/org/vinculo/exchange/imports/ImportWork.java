package org.vinculo.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.vinculo.exchange.imports.file.UnreadableFile;
import org.vinculo.exchange.imports.place.KnownNames;
import org.vinculo.exchange.imports.write.Undoing;
import org.vinculo.exchange.imports.write.Work;
import org.vinculo.shared.jobs.RequestedJob;

/**
 * Does what was asked for of an import: reads it, writes it, or takes it back, each in one transaction that also says
 * that it is done. So a replica that dies halfway leaves nothing, and whoever begins anew finds it as it was.
 */
@ApplicationScoped
class ImportWork implements RequestedJob {

    static final String NAME = "import-work";

    /** A file that brings replicas down is not tried for ever. */
    private static final int MOST_ATTEMPTS = 3;

    private static final Logger LOG = Logger.getLogger(ImportWork.class);

    private final DataSource pool;
    private final Preview preview;
    private final Application application;
    private final Work.Settings settings;

    @Inject
    ImportWork(DataSource pool, Preview preview, Application application,
            @ConfigProperty(name = "vinculo.home-country") String home,
            @ConfigProperty(name = "vinculo.registry-start") LocalDate registryStart) {
        this.pool = pool;
        this.preview = preview;
        this.application = application;
        this.settings = new Work.Settings(home, registryStart);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String instance) {
        var id = UUID.fromString(instance.substring(0, 36));
        try {
            attempt(id);
        } catch (SQLException | RuntimeException lost) {
            LOG.errorf(lost, "Work on import %s was lost", id);
            breakOff(id);
        }
    }

    private void attempt(UUID id) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            var task = Task.claim(connection, id, MOST_ATTEMPTS);
            planAnew(connection);
            if (task == null) {
                return;
            }
            KnownNames.keepUp(connection);
            try (var progress = new ProgressReport(pool, id)) {
                work(connection, task, progress);
            } catch (UnreadableFile unreadable) {
                connection.rollback();
                task.fail(connection, new KeptFailure(Uploads.code(unreadable), unreadable.arguments()));
            } catch (OutOfDate changed) {
                connection.rollback();
                readAgain(connection, task);
            } catch (SQLException | RuntimeException failed) {
                LOG.errorf(failed, "Work on import %s broke off", id);
                connection.rollback();
                task.breakOff(connection, new KeptFailure("broke-off", List.of()));
            }
            planAnew(connection);
        }
    }

    /**
     * Triggers keep the plans they first made on a connection. Made for one row, they compare a hundred thousand each with
     * each; made for so many, they are slow for one.
     */
    private static void planAnew(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DISCARD PLANS");
        }
        connection.commit();
    }

    /** Over another connection; where there is none, whoever asks for it again begins anew. */
    private void breakOff(UUID id) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            Task.breakOff(connection, id);
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("No connection to work on import " + id, failed);
        }
    }

    private void work(Connection connection, Task task, ProgressReport progress) throws SQLException, UnreadableFile, OutOfDate {
        var work = Work.begin(connection, task.id(), task.kind(), settings);
        if (!work.isMine(task.state().name())) {
            return;
        }
        switch (task.state()) {
            case PREVIEWING -> preview.run(work, progress);
            case APPLYING -> application.run(work, progress);
            case UNDOING -> {
                progress.step("UNDOING", 0, 1);
                work.holdStructure();
                task.end(connection, Undoing.run(work) ? "UNDONE" : "APPLIED");
            }
            default -> throw new IllegalStateException("Nothing to do for an import that is " + task.state());
        }
    }

    /** What was to be written is no longer what people saw: they see it anew, and why. */
    private void readAgain(Connection connection, Task task) throws SQLException {
        try (var progress = new ProgressReport(pool, task.id())) {
            preview.compareAgain(Work.begin(connection, task.id(), task.kind(), settings), progress);
            task.tell(connection, new KeptFailure("changed-meanwhile", List.of()));
        }
    }

    /** What a preview showed no longer holds. */
    static final class OutOfDate extends Exception {

        private static final long serialVersionUID = 1;

        OutOfDate() {
            super("The preview is out of date");
        }
    }
}
