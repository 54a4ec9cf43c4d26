package org.vinculo.shared.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.security.Viewer;

/**
 * So many requests a minute for each person or program, by token; for the anonymous, by address. The answer says how
 * many are left, in the header fields of the IETF draft <i>RateLimit header fields for HTTP</i>.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String LEFT = RateLimit.class.getName();
    private static final int WINDOW = 60;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(10)).build();
    private final long perMinute;
    private final Viewer viewer;
    private final HttpServerRequest request;

    @Inject
    RateLimit(@ConfigProperty(name = "vinculo.rate-limit.per-minute") long perMinute, Viewer viewer,
            HttpServerRequest request) {
        this.perMinute = perMinute;
        this.viewer = viewer;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        var probe = buckets.get(holder(), name -> newBucket()).tryConsumeAndReturnRemaining(1);
        context.setProperty(LEFT, probe);
        if (!probe.isConsumed()) {
            throw ProblemException.of(ProblemType.RATE_LIMITED).withHeader("Retry-After",
                    String.valueOf(Math.max(1, seconds(probe.getNanosToWaitForRefill()))));
        }
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (asked.getProperty(LEFT) instanceof ConsumptionProbe probe) {
            answer.getHeaders().putSingle("RateLimit-Policy", "\"default\";q=" + perMinute + ";w=" + WINDOW);
            answer.getHeaders().putSingle("RateLimit", "\"default\";r=" + probe.getRemainingTokens()
                    + ";t=" + seconds(probe.getNanosToWaitForReset()));
        }
    }

    private String holder() {
        var id = viewer.id();
        return id.equals("anonymous") ? "address:" + request.remoteAddress().hostAddress()
                : viewer.issuer() + "\n" + id + "\n" + viewer.client();
    }

    private Bucket newBucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(perMinute)
                .refillGreedy(perMinute, Duration.ofSeconds(WINDOW))).build();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
