package org.vinculo;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No filter and no order comes into the contract's lists without a plan that is looked at: the tables of the classes
 * that explain statements are held against the contract.
 */
class PlanCoverageTest {

    private static final Set<String> NO_FILTERS = Set.of("sort", "limit", "cursor", "total");
    private static final Pattern ORDERS = Pattern.compile("-\\?\\(([a-z|A-Z]+)\\)");

    /** The tables that explain each list. */
    private static final Map<String, String> EXPLAINED_BY = Map.of("/api/v1/territories", "org.vinculo.territory.TerritoryPlansTest",
            "/api/v1/actors", "org.vinculo.actor.ActorPlansTest", "/api/v1/links", "org.vinculo.link.LinkPlansTest",
            "/api/v1/agreements", "org.vinculo.agreement.AgreementPlansTest",
            "/api/v1/exchange-rates", "org.vinculo.agreement.rate.RatePlansTest",
            "/api/v1/tariffs", "org.vinculo.agreement.tariff.TariffPlansTest", "/api/v1/calls", "org.vinculo.agreement.call.CallPlansTest");

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/territories", "/api/v1/actors", "/api/v1/links", "/api/v1/agreements", "/api/v1/exchange-rates",
            "/api/v1/tariffs", "/api/v1/calls" })
    void everyFilterAndOrderOfAListIsExplained(String path) throws ClassNotFoundException {
        var list = operation(path);
        var rows = rows(EXPLAINED_BY.get(path));
        var filters = rows.stream().flatMap(row -> Arrays.stream(row[1].replace("'", "").strip().split("&")))
                .map(filter -> filter.split("=")[0]).filter(filter -> !filter.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(filters).isEqualTo(names(list.getParameters()).filter(name -> !NO_FILTERS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new)));
        var orders = rows.stream().map(row -> row[0].strip().replaceFirst("^-", "")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(orders).isEqualTo(orders(list));
    }

    /** A new list has to come here with the class that explains it. */
    @Test
    void everyListWithAnOrderIsKnown() {
        var sorted = contract().entrySet().stream().filter(path -> path.getValue().getGet() != null)
                .filter(path -> names(path.getValue().getGet().getParameters()).anyMatch("sort"::equals)).map(Map.Entry::getKey).toList();
        assertThat(sorted).containsExactlyInAnyOrder("/api/v1/territories", "/api/v1/territories/{id}/children", "/api/v1/actors",
                "/api/v1/links", "/api/v1/agreements", "/api/v1/exchange-rates", "/api/v1/tariffs", "/api/v1/calls");
    }

    private static Set<String> orders(Operation list) {
        var pattern = list.getParameters().stream().filter(each -> each.getName().equals("sort")).findFirst().orElseThrow()
                .getSchema().getPattern();
        var orders = ORDERS.matcher(pattern);
        assertThat(orders.matches()).as(pattern).isTrue();
        return new TreeSet<>(List.of(orders.group(1).split("\\|")));
    }

    /** Order, filters and index, as the tables of the plans have them. */
    private static List<String[]> rows(String testClass) throws ClassNotFoundException {
        return Arrays.stream(Class.forName(testClass, false, PlanCoverageTest.class.getClassLoader()).getDeclaredMethods())
                .map(method -> method.getAnnotation(CsvSource.class)).filter(table -> table != null)
                .flatMap(table -> table.textBlock().lines()).map(line -> line.split("\\|")).filter(row -> row.length == 3).toList();
    }

    private static Stream<String> names(Collection<Parameter> parameters) {
        return parameters == null ? Stream.of() : parameters.stream().filter(each -> "query".equals(each.getIn())).map(Parameter::getName);
    }

    private static Operation operation(String path) {
        return contract().get(path).getGet();
    }

    private static Map<String, PathItem> contract() {
        return new OpenAPIV3Parser().read("../openapi.yaml").getPaths();
    }
}
