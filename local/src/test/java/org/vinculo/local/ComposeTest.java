package org.vinculo.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be proved about the production shape without a container engine. */
class ComposeTest {
    private static final String TEXT = Repository.read("docker-compose.yml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?:(:[-?])([^}]*))?}");

    /** Read by the images themselves: PostgreSQL's entry point and Keycloak's options. */
    private static final Set<String> KNOWN_TO_IMAGES = Set.of(
            "POSTGRES_PASSWORD", "POSTGRES_INITDB_ARGS",
            "KC_DB_POOL_MAX_SIZE", "KC_DB_URL", "KC_DB_USERNAME", "KC_DB_PASSWORD", "KC_HOSTNAME", "KC_HOSTNAME_BACKCHANNEL_DYNAMIC",
            "KC_HTTP_ENABLED", "KC_PROXY_HEADERS", "KC_SPI_THEME__STATIC_MAX_AGE",
            "KC_BOOTSTRAP_ADMIN_USERNAME", "KC_BOOTSTRAP_ADMIN_PASSWORD");

    /** Written by the build, not kept by hand. */
    private static final Set<String> GENERATED = Set.of("openapi.yaml");

    private final Map<String, Map<String, Object>> services = section("services");

    @Test
    void followsTheComposeSchema() {
        assertThat(violations(TEXT)).isEmpty();
    }

    @Test
    void theSchemaWouldNoticeAMistake() {
        assertThat(violations(TEXT.replaceFirst("restart: unless-stopped", "restrat: unless-stopped"))).isNotEmpty();
    }

    @Test
    void passesNoVariableThatNobodyReads() {
        readers().forEach((service, readByIt) -> {
            Set<String> passed = environment(service).keySet();
            assertThat(passed.stream().filter(name -> !KNOWN_TO_IMAGES.contains(name)).toList())
                    .as(service).allMatch(readByIt::contains);
        });
        assertThat(readers().keySet()).isEqualTo(services.keySet());
    }

    @Test
    void passesEveryVariableThatHasNoDefault() {
        Set<String> front = readers().get("front");
        assertThat(environment("front").keySet()).containsAll(front);
        assertThat(environment("keycloak")).containsKeys("VINCULO_PUBLIC_URL");
        assertThat(environment("postgres").keySet()).containsAll(readers().get("postgres"));
    }

    @Test
    void takesEverySecretFromTheEnvironmentAndStopsWithoutIt() {
        assertThat(interpolations(TEXT).filter(match -> match.group(1).endsWith("PASSWORD")))
                .isNotEmpty().allMatch(match -> ":?".equals(match.group(2)));
        services.keySet().forEach(service -> environment(service).forEach((name, value) -> {
            if (name.endsWith("PASSWORD")) {
                assertThat(value.toString()).as(name).startsWith("${").contains(":?");
            }
        }));
    }

    @Test
    void theExampleNamesEveryVariableAndGivesNoSecretAway() {
        String example = Repository.read(".env.example");
        Set<String> named = Pattern.compile("(?m)^(?:# )?([A-Z_]+)=").matcher(example).results()
                .map(match -> match.group(1)).collect(Collectors.toSet());

        assertThat(named).isEqualTo(interpolations(TEXT).map(match -> match.group(1)).collect(Collectors.toSet()));
        assertThat(example.lines().filter(line -> line.matches("[A-Z_]+=.*"))).allMatch(line -> line.endsWith("="));
    }

    @Test
    void publishesTheFrontAlone() {
        assertThat(services.entrySet().stream().filter(service -> service.getValue().containsKey("ports"))
                .map(Map.Entry::getKey)).containsExactly("front");
    }

    @Test
    void everyServiceIsWatchedAndComesBack() {
        services.forEach((name, service) -> {
            assertThat(service).as(name).containsKey("healthcheck");
            assertThat(service.get("restart")).as(name).isEqualTo("unless-stopped");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsTheDatabaseInANamedVolume() {
        assertThat((List<String>) services.get("postgres").get("volumes")).contains("postgres:/var/lib/postgresql");
        assertThat(section("volumes")).containsKey("postgres");
        assertThat(services.get("postgres").get("image")).isEqualTo("postgres:18");
    }

    @Test
    void everyPathThatIsCopiedOrMountedExists() {
        Stream.of("backend", "deploy/keycloak").forEach(context -> assertCopied(context, context + "/Dockerfile"));
        assertCopied(".", "deploy/front/Dockerfile");
        assertThat(Repository.ROOT.resolve("deploy/postgres")).isNotEmptyDirectory();
    }

    @Test
    void keycloakIsTheSameHereAndThere() {
        String version = Pattern.compile("<keycloak.version>(.+?)<").matcher(Repository.read("local/pom.xml"))
                .results().findFirst().orElseThrow().group(1);

        assertThat(Repository.read("deploy/keycloak/Dockerfile")).contains("keycloak/keycloak:" + version + "\n");
    }

    private static List<Error> violations(String compose) {
        String schema = Repository.read("local/src/test/resources/compose-spec/compose-spec.json")
                // The published schema carries an older draft's keyword, which the validator refuses.
                .replaceAll("\"id\": \"[#/\\w.]+\",", "");
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09);
        return registry.getSchema(schema, InputFormat.JSON).validate(compose, InputFormat.YAML);
    }

    private static void assertCopied(String context, String dockerfile) {
        Repository.read(dockerfile).lines()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from="))
                .map(line -> line.substring("COPY ".length()).trim().split(" +"))
                .flatMap(words -> Stream.of(words).limit(words.length - 1L))
                .filter(source -> !GENERATED.contains(source))
                .forEach(source -> assertThat(Path.of(Repository.ROOT + "/" + context, source))
                        .as(dockerfile).matches(Files::exists));
    }

    /** The variables each service's own files name. */
    private static Map<String, Set<String>> readers() {
        return Map.of(
                "postgres", names("\\\\getenv \\w+ ([A-Z_]+)", "deploy/postgres/10-databases.sql"),
                "keycloak", names("\\$\\{([A-Z_]+)}", "deploy/keycloak/realm-production.json"),
                "backend", names("\\$\\{([A-Z_]+)[:}]", "backend/src/main/resources/application.properties"),
                "front", names("\\$\\{(VINCULO_[A-Z_]+)}", "deploy/front/templates/default.conf.template",
                        "deploy/front/templates/config.json.template",
                        "deploy/front/templates/security-headers.inc.template"));
    }

    private static Set<String> names(String pattern, String... files) {
        return Stream.of(files).map(Repository::read)
                .flatMap(text -> Pattern.compile(pattern).matcher(text).results())
                .map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Stream<MatchResult> interpolations(String text) {
        return VARIABLE.matcher(text).results();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        return (Map<String, Object>) services.get(service).get("environment");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> section(String name) {
        Map<String, Object> document = new Yaml().load(TEXT);
        return (Map<String, Map<String, Object>>) document.get(name);
    }
}
