package org.vinculo.shared.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgetOldAnswersTest {

    @Inject
    ForgetOldAnswers job;

    @Inject
    Jdbi jdbi;

    @Test
    void answersAreForgottenAfterNinetyDaysAndNotBefore() {
        remember("old", 91);
        remember("young", 89);
        job.run();
        assertThat(keys()).contains("young").doesNotContain("old");
    }

    @Test
    void theSchedulerKnowsTheJob() {
        int known = jdbi.withHandle(handle -> handle
                .createQuery("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'forget-old-answers'")
                .mapTo(Integer.class).one());
        assertThat(known).isEqualTo(1);
    }

    private void remember(String key, int daysAgo) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO idempotency (issuer, subject, client, route, key, request_hash, status, headers, created_at)
                VALUES ('forgetting', 's', 'c', 'r', ?, 'h', 201, '{}', now() - make_interval(days => ?))""",
                key, daysAgo));
    }

    private java.util.List<String> keys() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT key FROM idempotency WHERE issuer = 'forgetting'")
                .mapTo(String.class).list());
    }
}
