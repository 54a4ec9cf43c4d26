package org.vinculo.shared.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/** Something a feature does by the clock. Every bean of this type is run; failures are logged and tried again. */
public interface RecurringJob {

    /** Unique, and kept for ever: the scheduler remembers the job by it. */
    String name();

    Schedule schedule();

    /** Runs outside any transaction, on one replica at a time. */
    void run();
}
