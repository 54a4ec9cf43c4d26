package org.vinculo.shared.concurrency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/** Runs a write once per key; see {@link Idempotent}. Keys are required on POST and honoured elsewhere. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentInterceptor {

    private static final Set<Integer> REMEMBERED = Set.of(200, 201, 202, 204);
    private static final int LONGEST_KEY = 255;

    private final CurrentRequest request;
    private final FirstAnswers answers;
    private final StillAllowedChecks checks;

    @Inject
    IdempotentInterceptor(CurrentRequest request, FirstAnswers answers, StillAllowedChecks checks) {
        this.request = request;
        this.answers = answers;
        this.checks = checks;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = request.header("Idempotency-Key");
        if (key == null) {
            if (request.method().equals("POST")) {
                throw ProblemException.of(ProblemType.MISSING_IDEMPOTENCY_KEY,
                        FieldError.header("Idempotency-Key", "required"));
            }
            return QuarkusTransaction.requiringNew().call(invocation::proceed);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > 0x20 && c < 0x7F)) {
            throw ProblemException.of(ProblemType.INVALID_HEADER, FieldError.header("Idempotency-Key", "wrong-form"));
        }
        return QuarkusTransaction.requiringNew().call(() -> runOnce(invocation, key));
    }

    private Object runOnce(InvocationContext invocation, String key) throws Exception {
        answers.claim(key);
        var first = answers.find(key);
        boolean keepsBody = invocation.getMethod().getAnnotation(Idempotent.class).keepsBody();
        if (first.isPresent()) {
            return keepsBody ? repeat(first.get()) : again((AnswersAgain) invocation.getTarget(), first.get());
        }
        var result = invocation.proceed();
        if (result instanceof RestResponse<?> response && REMEMBERED.contains(response.getStatus())) {
            answers.remember(key, response, keepsBody);
        }
        return result;
    }

    private Object repeat(FirstAnswer first) {
        checks.require(first.headers().getOrDefault("Location", request.path()), request.path());
        throw new RepeatedAnswer(first);
    }

    private RestResponse<?> again(AnswersAgain resource, FirstAnswer first) {
        var location = first.headers().getOrDefault("Location", request.path());
        var now = resource.again(location);
        var answer = RestResponse.ResponseBuilder.<Object>create(RestResponse.Status.fromStatusCode(first.status()))
                .entity(now.getEntity()).header("Idempotent-Replayed", "true").header("ETag", now.getHeaderString("ETag"));
        if (first.headers().containsKey("Location")) {
            answer.header("Location", location);
        }
        return answer.build();
    }
}
