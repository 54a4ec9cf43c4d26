package org.vinculo.exchange.imports;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.jobs.RecurringJob;

/** Forgets files and what was read of them when their days are over. What an import wrote, and who wrote it, stays told. */
@ApplicationScoped
class Forgetting implements RecurringJob {

    private final Jdbi jdbi;

    @Inject
    Forgetting(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String name() {
        return "forget-import-files";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(3, 40));
    }

    @Override
    public void run() {
        jdbi.useHandle(handle -> handle.createQuery("""
                SELECT i.id FROM import i
                 WHERE i.kept_until < current_date AND i.state NOT IN ('PREVIEWING', 'APPLYING', 'UNDOING')
                   AND EXISTS (SELECT FROM import_file f WHERE f.import_id = i.id)""").mapTo(UUID.class).list()
                .forEach(id -> jdbi.useTransaction(each -> {
                    forget(each, id);
                    each.createUpdate("""
                            UPDATE import SET state = CASE WHEN state IN ('APPLIED', 'UNDONE') THEN state ELSE 'DISCARDED' END,
                                   version = version + 1, updated_at = now() WHERE id = :id""").bind("id", id).execute();
                })));
    }

    static void forget(Handle handle, UUID id) {
        for (var table : new String[] { "import_row_place", "import_place", "import_row", "import_file", "import_progress" }) {
            handle.createUpdate("DELETE FROM " + table + " WHERE import_id = :id").bind("id", id).execute();
        }
    }
}
