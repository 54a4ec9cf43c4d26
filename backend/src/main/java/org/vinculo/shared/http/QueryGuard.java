package org.vinculo.shared.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/**
 * Refuses query parameters an operation does not know and values of the wrong type, by name: a misspelt filter that
 * is silently ignored would show a list of everything as if it were filtered.
 */
@Provider
public class QueryGuard implements ContainerRequestFilter {

    private final Map<Method, Map<String, QueryParameter>> known = new ConcurrentHashMap<>();
    private final ResourceInfo resource;

    @Inject
    QueryGuard(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        var method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        if (context.getUriInfo().getPathParameters().values().stream().flatMap(List::stream)
                .anyMatch(part -> part.indexOf('\0') >= 0)) {
            throw ProblemException.notFound();
        }
        var allowed = known.computeIfAbsent(method, QueryParameter::of);
        var unknown = new ArrayList<FieldError>();
        var invalid = new ArrayList<FieldError>();
        context.getUriInfo().getQueryParameters().forEach((name, values) -> {
            var parameter = allowed.get(name);
            if (parameter == null) {
                unknown.add(FieldError.parameter(name, "unknown-parameter", String.join(", ", allowed.keySet())));
            } else {
                check(parameter, values, invalid);
            }
        });
        if (!unknown.isEmpty()) {
            throw ProblemException.of(ProblemType.UNKNOWN_PARAMETER, unknown);
        }
        if (!invalid.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, invalid);
        }
    }

    private static void check(QueryParameter parameter, List<String> values, List<FieldError> invalid) {
        if (values.size() > 1 && !parameter.repeatable()) {
            invalid.add(FieldError.parameter(parameter.name(), "given-twice"));
            return;
        }
        values.stream().map(parameter::complaint).flatMap(java.util.Optional::stream).findFirst()
                .ifPresent(invalid::add);
    }
}
