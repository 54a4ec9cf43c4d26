package org.vinculo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;

/** The arrows that features may draw to one another. A new feature adds its line to {@link #MAY_USE}. */
@AnalyzeClasses(packages = "org.vinculo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** For each feature: the features it may use. Everything may use shared; nothing uses what is not named. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("history", List.of("shared")),
            Map.entry("mission", List.of("shared")),
            Map.entry("account", List.of("shared", "mission")),
            Map.entry("catalogue", List.of("shared")),
            Map.entry("territory", List.of("shared", "history", "catalogue")),
            Map.entry("actor", List.of("shared", "history", "catalogue", "territory")),
            Map.entry("link", List.of("shared", "history", "catalogue", "territory", "actor")),
            Map.entry("document", List.of("shared", "history", "link")),
            Map.entry("agreement", List.of("shared", "history", "catalogue", "territory", "actor", "link", "document")),
            Map.entry("exchange", List.of("shared", "history", "catalogue", "mission", "territory", "agreement")),
            Map.entry("overview", List.of("shared", "history", "catalogue", "mission", "territory", "actor", "link", "agreement")));

    @ArchTest
    static final ArchRule featuresFormNoCircle = slices().matching("org.vinculo.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sharedCodeFormsNoCircle = slices().matching("org.vinculo.shared.(problem|json|paging|text|sql|security)..")
            .should().beFreeOfCycles();

    @ArchTest
    static final ArchRule injectionIsByConstructor = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields()
            .should().beAnnotatedWith(jakarta.inject.Inject.class)
            .because("a class says in its constructor what it needs, and keeps it final");

    @ArchTest
    static final ArchRule resourcesAreNamedSo = classes().that().areAnnotatedWith(Path.class)
            .should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule nothingPrintsToTheConsole = noClasses().should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err");

    @ArchTest
    static void featuresUseOnlyWhatTheyMay(JavaClasses all) {
        var present = all.stream().map(type -> feature(type.getPackageName())).distinct().sorted().toList();
        Assertions.assertTrue(MAY_USE.keySet().containsAll(present), "unknown feature among " + present);
        MAY_USE.forEach((feature, allowed) -> {
            var forbidden = MAY_USE.keySet().stream().filter(other -> !other.equals(feature) && !allowed.contains(other))
                    .map(other -> "org.vinculo." + other + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("org.vinculo." + feature + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(forbidden)
                    .allowEmptyShould(true).check(all);
        });
    }

    private static String feature(String name) {
        return name.split("\\.")[2];
    }
}
