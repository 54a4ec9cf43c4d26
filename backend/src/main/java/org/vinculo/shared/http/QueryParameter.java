package org.vinculo.shared.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;

/** A query parameter of an operation, as its method declares it, and whether a value fits its type. */
record QueryParameter(String name, Class<?> type, boolean repeatable) {

    private static final Map<Class<?>, Function<String, ?>> PARSERS = Map.of(
            Integer.class, whole(Integer::valueOf), int.class, whole(Integer::valueOf),
            Long.class, whole(Long::valueOf), long.class, whole(Long::valueOf),
            BigDecimal.class, BigDecimal::new,
            UUID.class, QueryParameter::uuid,
            LocalDate.class, LocalDate::parse, Instant.class, Instant::parse,
            Boolean.class, QueryParameter::bool, boolean.class, QueryParameter::bool);

    static Map<String, QueryParameter> of(Method method) {
        var found = new TreeMap<String, QueryParameter>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                collectMembers(parameter.getType(), found);
            } else {
                add(parameter, parameter.getName(), parameter.getParameterizedType(), found);
            }
        }
        return found;
    }

    /** What is wrong with a value, or nothing. */
    Optional<FieldError> complaint(String value) {
        if (value.isEmpty()) {
            return Optional.of(FieldError.parameter(name, "required"));
        }
        if (value.indexOf('\0') >= 0) {
            return Optional.of(FieldError.parameter(name, "control-character"));
        }
        if (type.isEnum()) {
            var allowed = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            return allowed.contains(value) ? Optional.empty()
                    : Optional.of(FieldError.parameter(name, "not-one-of", String.join(", ", allowed)));
        }
        var parser = PARSERS.get(type);
        if (parser == null) {
            return Optional.empty();
        }
        try {
            parser.apply(value);
            return Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.of(FieldError.parameter(name, "wrong-type", type == Long.class ? "integer" : type.getSimpleName().toLowerCase(Locale.ROOT)));
        }
    }

    private static void collectMembers(Class<?> type, Map<String, QueryParameter> found) {
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                var field = fieldOf(type, component.getName());
                if (field != null && field.isAnnotationPresent(BeanParam.class)) {
                    collectMembers(component.getType(), found);
                } else if (field != null) {
                    add(field, component.getName(), component.getGenericType(), found);
                }
            }
            return;
        }
        for (var field : type.getDeclaredFields()) {
            add(field, field.getName(), field.getGenericType(), found);
        }
    }

    private static java.lang.reflect.@Nullable Field fieldOf(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException absent) {
            return null;
        }
    }

    private static void add(AnnotatedElement element, String ownName, Type type, Map<String, QueryParameter> found) {
        String name = null;
        if (element.isAnnotationPresent(RestQuery.class)) {
            name = element.getAnnotation(RestQuery.class).value();
        } else if (element.isAnnotationPresent(QueryParam.class)) {
            name = element.getAnnotation(QueryParam.class).value();
        }
        if (name != null) {
            var real = name.isEmpty() ? ownName : name;
            found.put(real, new QueryParameter(real, elementType(type), isCollection(type)));
        }
    }

    private static boolean isCollection(Type type) {
        return type instanceof ParameterizedType generic
                && Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
    }

    private static Class<?> elementType(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[0] instanceof Class<?> element ? element : String.class;
        }
        return (Class<?>) type;
    }

    /** Java reads the digits of every script, and a plus; the contract means neither. */
    private static Function<String, ?> whole(Function<String, ?> parser) {
        return value -> {
            if (!value.matches("-?[0-9]+")) {
                throw new IllegalArgumentException(value);
            }
            return parser.apply(value);
        };
    }

    private static UUID uuid(String value) {
        if (value.length() != 36) {
            throw new IllegalArgumentException(value);
        }
        return UUID.fromString(value);
    }

    private static Boolean bool(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }
}
