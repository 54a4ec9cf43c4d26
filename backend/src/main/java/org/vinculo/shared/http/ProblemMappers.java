package org.vinculo.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.json.JsonComplaints;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/** Every way a request can fail, told as a problem; nothing inward is ever said. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String QUERY_CANCELED = "57014";

    /** PostgreSQL ended one of two transactions that held what the other wanted; nothing was written. */
    private static final String DEADLOCK = "40P01";

    private final ProblemAnswers answers;
    private final AllowedMethods allowed;
    private final CurrentRequest request;

    @Inject
    ProblemMappers(ProblemAnswers answers, AllowedMethods allowed, CurrentRequest request) {
        this.answers = answers;
        this.allowed = allowed;
        this.request = request;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        return answers.of(problem);
    }

    /** The framework has a mapper of its own for the narrower type, which would tell our classes' names. */
    @ServerExceptionMapper({ JsonProcessingException.class, MismatchedInputException.class })
    Response json(JsonProcessingException unreadable) {
        return answers.of(JsonComplaints.of(unreadable));
    }

    @ServerExceptionMapper
    Response violation(ConstraintViolationException violation) {
        return answers.of(Violations.toProblem(violation));
    }

    @ServerExceptionMapper({ UnauthorizedException.class, AuthenticationFailedException.class })
    Response unauthenticated(RuntimeException refused) {
        var challenge = refused instanceof AuthenticationFailedException
                ? "Bearer error=\"invalid_token\"" : "Bearer";
        return answers.of(ProblemException.of(ProblemType.UNAUTHENTICATED)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return answers.of(ProblemException.of(ProblemType.FORBIDDEN));
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException raised) {
        if (findCause(raised, ProblemException.class) instanceof ProblemException own) {
            return answers.of(own);
        }
        if (findCause(raised, JsonProcessingException.class) instanceof JsonProcessingException unreadable) {
            return answers.of(JsonComplaints.of(unreadable));
        }
        var status = raised.getResponse().getStatus();
        if (status == 400) {
            return answers.of(isReadable(request.header(HttpHeaders.ACCEPT)) ? ProblemException.of(ProblemType.MALFORMED_JSON)
                    : ProblemException.of(ProblemType.INVALID_HEADER, FieldError.header(HttpHeaders.ACCEPT, "wrong-form")));
        }
        if (status >= 500) {
            return unexpected(raised);
        }
        if (status == 405 || status == 404 && allowed.forbids(request.method(), request.path())) {
            return answers.of(ProblemException.of(ProblemType.METHOD_NOT_ALLOWED)
                    .withHeader(HttpHeaders.ALLOW, allowed.of(request.path())));
        }
        return answers.of(ProblemException.of(ProblemType.ofStatus(status)));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        if (findCause(failure, ProblemException.class) instanceof ProblemException own) {
            return answers.of(own);
        }
        if (findCause(failure, SQLException.class) instanceof SQLException sql
                && QUERY_CANCELED.equals(sql.getSQLState())) {
            LOG.warnf("Statement timeout [%s]", answers.traceId());
            return answers.of(ProblemException.of(ProblemType.STATEMENT_TIMEOUT).withHeader("Retry-After", "5"));
        }
        if (findCause(failure, SQLException.class) instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState())) {
            LOG.warnf("Two writers waited for each other [%s]", answers.traceId());
            return answers.of(ProblemException.of(ProblemType.UNAVAILABLE).withHeader("Retry-After", "1"));
        }
        LOG.errorf(failure, "Unexpected failure [%s]", answers.traceId());
        return answers.of(ProblemException.of(ProblemType.INTERNAL_ERROR));
    }

    /** Whether it is a list of media types at all; the framework says 400 when it is none. */
    private static boolean isReadable(@Nullable String accept) {
        return accept == null || accept.matches("\\s*[^/,;\\s]+/[^/,;\\s]+\\s*([,;].*)?");
    }

    private static <T extends Throwable> @Nullable T findCause(Throwable failure, Class<T> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
