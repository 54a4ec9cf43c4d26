package org.vinculo.shared.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Starts the scheduler with every feature's jobs, takes in what is to be done now, and stops with the application. */
@ApplicationScoped
public class JobRunner {

    private static final Duration POLLING = Duration.ofSeconds(30);

    /** A replica that has not been heard of four times over is taken for dead, and its work is begun anew elsewhere. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED = 4;
    /** What could not be done while the database was away, for instance. */
    private static final int MOST_RETRIES = 20;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final Scheduler scheduler;
    private final Map<String, OneTimeTask<Void>> requested;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    JobRunner(DataSource pool, @Any Instance<RecurringJob> recurring, @Any Instance<RequestedJob> requested,
            TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
        this.requested = requested.stream().collect(Collectors.toMap(RequestedJob::name, JobRunner::task));
        this.scheduler = Scheduler.create(pool, this.requested.values().stream().<Task<?>>map(each -> each).toList())
                .startTasks(recurring.stream().map(JobRunner::task).toList())
                .threads(3)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(PATIENCE_AT_THE_END)
                .build();
    }

    /** Has a job done as soon as the running transaction has ended well; it is remembered in that transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void request(String job, String instance) {
        scheduler.schedule(requested.get(job).instance(instance), Instant.now());
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do: the request is part of the transaction already.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
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

    private static OneTimeTask<Void> task(RequestedJob job) {
        return Tasks.oneTime(job.name()).onFailure(new FailureHandler.MaxRetriesFailureHandler<>(MOST_RETRIES,
                new FailureHandler.OnFailureRetryLater<>(POLLING)))
                .execute((instance, context) -> job.run(instance.getId()));
    }
}
