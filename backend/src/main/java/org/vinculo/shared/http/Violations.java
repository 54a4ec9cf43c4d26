package org.vinculo.shared.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/** Tells broken Bean Validation constraints by parameter name or JSON pointer. */
final class Violations {

    private static final Set<Class<? extends Annotation>> PARAMETERS = Set.of(BeanParam.class, QueryParam.class,
            PathParam.class, HeaderParam.class, RestQuery.class, RestPath.class, RestHeader.class);

    private Violations() {
    }

    static ProblemException toProblem(ConstraintViolationException raised) {
        var errors = raised.getConstraintViolations().stream().map(Violations::toError)
                .sorted(java.util.Comparator.comparing(FieldError::place)).toList();
        var allParameters = errors.stream().allMatch(error -> error.kind() == FieldError.Kind.PARAMETER);
        return ProblemException.of(allParameters ? ProblemType.INVALID_PARAMETER : ProblemType.VALIDATION_FAILED, errors);
    }

    private static FieldError toError(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        var code = codeOf(violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName());
        var limits = new ArrayList<Object>();
        for (var name : List.of("min", "max", "value", "regexp")) {
            var limit = attributes.get(name);
            if (limit != null) {
                limits.add(limit);
            }
        }
        var steps = new ArrayList<String>();
        boolean parameter = false;
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = isParameter(violation, node);
                if (parameter) {
                    steps.add(node.getName());
                }
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                addStep(node, steps);
            }
        }
        return parameter ? FieldError.parameter(nameOf(steps), code, limits.toArray())
                : FieldError.at(steps.isEmpty() ? "" : "/" + String.join("/", steps), code, limits.toArray());
    }

    /** A parameter's own name, or that of the member of a bean of parameters; elements of either have none. */
    private static String nameOf(List<String> steps) {
        return steps.size() > 1 && !Character.isDigit(steps.get(1).charAt(0)) ? steps.get(1) : steps.getFirst();
    }

    private static void addStep(Path.Node node, List<String> steps) {
        if (node.getIndex() != null) {
            steps.add(node.getIndex().toString());
        }
        if (node.getKey() != null) {
            steps.add(node.getKey().toString().replace("~", "~0").replace("/", "~1"));
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            steps.add(node.getName());
        }
    }

    /** Intercepted resources are subclasses of our own, whose methods carry no annotations. */
    private static boolean isParameter(ConstraintViolation<?> violation, Path.Node node) {
        var index = node.as(Path.ParameterNode.class).getParameterIndex();
        var name = violation.getPropertyPath().iterator().next().getName();
        for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
            if (Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.getName().equals(name)
                    && method.getParameterCount() > index && isAnnotated(method, index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnnotated(Method method, int index) {
        return Arrays.stream(method.getParameterAnnotations()[index])
                .anyMatch(annotation -> PARAMETERS.contains(annotation.annotationType()));
    }

    private static String codeOf(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size", "CodePointLength" -> "size";
            case "Min", "DecimalMin" -> "too-small";
            case "Max", "DecimalMax" -> "too-large";
            case "Positive" -> "not-positive";
            case "PositiveOrZero" -> "negative";
            case "Pattern" -> "wrong-form";
            case "Digits" -> "too-many-digits";
            default -> "invalid";
        };
    }
}
