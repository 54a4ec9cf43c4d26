package org.vinculo.shared.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;

/** Starts the scheduler with every feature's jobs, and stops it with the application. */
@ApplicationScoped
public class JobRunner {

    private static final Duration POLLING = Duration.ofSeconds(30);

    private final Scheduler scheduler;

    @Inject
    JobRunner(DataSource pool, @Any Instance<RecurringJob> jobs) {
        this.scheduler = Scheduler.create(pool)
                .startTasks(jobs.stream().map(JobRunner::task).toList())
                .threads(2)
                .pollingInterval(POLLING)
                .build();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), job.schedule()).execute((instance, context) -> job.run());
    }
}
