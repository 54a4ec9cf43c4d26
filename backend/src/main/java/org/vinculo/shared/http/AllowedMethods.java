package org.vinculo.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods a path answers to: what RFC 9110 wants in {@code Allow} beside a 405 and Quarkus leaves out. */
@ApplicationScoped
class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** A path with its variables; of two that fit, the one with fewer is meant. */
    private record Template(String text) {

        boolean fits(String path) {
            return path.matches(VARIABLE.matcher(text).replaceAll("[^/]+") + "/?");
        }

        long variables() {
            return VARIABLE.matcher(text).results().count();
        }
    }

    private final Map<Template, Set<String>> methods = new HashMap<>();

    @Inject
    AllowedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .forEach(this::learn);
    }

    /** Such as {@code GET, HEAD, OPTIONS, POST}. */
    String of(String path) {
        var found = new TreeSet<>(Set.of("OPTIONS"));
        var fitting = methods.keySet().stream().filter(template -> template.fits(path)).toList();
        var fewest = fitting.stream().mapToLong(Template::variables).min().orElse(0);
        fitting.stream().filter(template -> template.variables() == fewest)
                .forEach(template -> found.addAll(methods.get(template)));
        return String.join(", ", found);
    }

    /** Whether there is such a path, but not for this method. */
    boolean forbids(String method, String path) {
        var names = of(path);
        return !names.equals("OPTIONS") && !Set.of(names.split(", ")).contains(method);
    }

    private void learn(Method method) {
        Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .forEach(verb -> methods.computeIfAbsent(template(method), any -> new TreeSet<>())
                        .addAll(verb.value().equals("GET") ? Set.of("GET", "HEAD") : Set.of(verb.value())));
    }

    private static Template template(Method method) {
        var template = new StringBuilder("/api/v1");
        Stream.of(method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class))
                .filter(java.util.Objects::nonNull).map(Path::value).map(part -> part.replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty()).forEach(part -> template.append('/').append(part));
        return new Template(template.toString());
    }
}
