package org.vinculo.exchange.imports;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.vinculo.exchange.imports.place.KnownNames;
import org.vinculo.shared.jobs.RecurringJob;

/** Reads the names of territories that were written meanwhile, so that no import has to wait for it. */
@ApplicationScoped
class NameUpkeep implements RecurringJob {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final DataSource pool;

    @Inject
    NameUpkeep(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public String name() {
        return "read-territory-names";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(PAUSE);
    }

    @Override
    public void run() {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            KnownNames.keepUp(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("Names of territories could not be read", failed);
        }
    }
}
