package org.vinculo.document;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.jobs.RecurringJob;

/** Removes files that were begun and never finished, and forgets the uploads of those that were. */
@ApplicationScoped
class ForgetUploads implements RecurringJob {

    private final Jdbi jdbi;
    private final DocumentConfig config;

    @Inject
    ForgetUploads(Jdbi jdbi, DocumentConfig config) {
        this.jdbi = jdbi;
        this.config = config;
    }

    @Override
    public String name() {
        return "forget-uploads";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofHours(1));
    }

    /** Each by itself, and none that somebody is just going on with. */
    @Override
    public void run() {
        var before = "now() - interval '1 second' * " + config.unfinishedKept().toSeconds();
        var old = "SELECT id FROM document_upload WHERE touched_at < " + before;
        jdbi.withHandle(handle -> handle.createQuery(old).mapTo(UUID.class).list())
                .forEach(id -> jdbi.useTransaction(handle -> handle.createQuery(old + " AND id = :id FOR UPDATE SKIP LOCKED")
                        .bind("id", id).mapTo(UUID.class).findOne().ifPresent(still -> UploadTable.remove(handle, still))));
    }
}
