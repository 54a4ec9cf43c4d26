package org.vinculo.shared.concurrency;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.jobs.RecurringJob;

/** First answers are kept for 90 days, as the contract says, and no longer. */
@ApplicationScoped
public class ForgetOldAnswers implements RecurringJob {

    private final Jdbi jdbi;

    @Inject
    ForgetOldAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String name() {
        return "forget-old-answers";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 0));
    }

    @Override
    public void run() {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM idempotency WHERE created_at < now() - interval '90 days'"));
    }
}
