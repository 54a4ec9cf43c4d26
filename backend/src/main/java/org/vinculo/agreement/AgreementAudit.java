package org.vinculo.agreement;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.jobs.RecurringJob;

/**
 * Reckons every agreement again, in the database and by other means than it was reckoned with: values by their rates, sums,
 * shares, schedules, states, and what lists are told.
 */
@ApplicationScoped
public class AgreementAudit implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(AgreementAudit.class);
    private static final int MOST_TOLD = 20;

    private final Jdbi jdbi;

    @Inject
    AgreementAudit(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What is otherwise than it should be, each with its agreement; nothing when all is well. */
    public List<String> check() {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT 'agreement ' || agreement_id || ': ' || problem FROM agreement_check() ORDER BY 1")
                .mapTo(String.class).list());
    }

    @Override
    public String name() {
        return "check-agreements";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 45));
    }

    @Override
    public void run() {
        var differences = check();
        differences.stream().limit(MOST_TOLD).forEach(each -> LOG.error("Agreements do not add up: " + each));
        if (differences.size() > MOST_TOLD) {
            LOG.errorf("... and %d more differences", differences.size() - MOST_TOLD);
        }
    }
}
