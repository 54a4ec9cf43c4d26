package org.vinculo.shared.concurrency;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Writes a first answer again, marked as repeated. */
public class RepeatedAnswerMapper {

    @ServerExceptionMapper
    Response repeat(RepeatedAnswer repeated) {
        var first = repeated.first();
        var answer = Response.status(first.status()).header("Idempotent-Replayed", "true");
        first.headers().forEach(answer::header);
        if (first.body() != null) {
            answer.type("application/json").entity(first.body());
        }
        return answer.build();
    }
}
