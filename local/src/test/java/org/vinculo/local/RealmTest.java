package org.vinculo.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final String PRODUCTION_TEXT = Repository.read("deploy/keycloak/realm-production.json");

    private final JsonObject production = new JsonObject(PRODUCTION_TEXT);
    private final JsonObject local = RealmFile.read(Settings.from(Map.of(), Repository.ROOT, false));

    @Test
    void productionHoldsNobodyAndNoSecret() {
        assertThat(production.containsKey("users")).isFalse();
        assertThat(PRODUCTION_TEXT)
                .doesNotContain("vinculo-cli", "integracion", "localhost")
                .doesNotContain("\"secret\"", "\"credentials\"", "\"password\"");
        SignIns.ALL.forEach(person -> assertThat(PRODUCTION_TEXT).doesNotContain('"' + person.username() + '"'));
        assertThat(production.getString("passwordPolicy")).contains("length(12)");
        assertThat(production.getBoolean("bruteForceProtected")).isTrue();
    }

    @Test
    void productionSignsInByCodeWithPkceAlone() {
        assertThat(clients(production).keySet()).containsExactlyInAnyOrder("vinculo-app", "vinculo-api");
        clients(production).values().forEach(client -> {
            assertThat(client.getBoolean("directAccessGrantsEnabled")).isFalse();
            assertThat(client.getBoolean("implicitFlowEnabled", false)).isFalse();
        });
        JsonObject app = clients(production).get("vinculo-app");
        assertThat(app.getJsonObject("attributes").getString("pkce.code.challenge.method")).isEqualTo("S256");
        assertThat(app.getJsonArray("redirectUris")).containsExactly("${VINCULO_PUBLIC_URL}/*");
        assertThat(app.getJsonArray("webOrigins")).containsExactly("${VINCULO_PUBLIC_URL}");
    }

    @Test
    void tokensLiveNoLongerThanTheApiAccepts() {
        assertThat(production.getInteger("accessTokenLifespan")).isEqualTo(300);
        assertThat(local.getInteger("accessTokenLifespan")).isEqualTo(300);
    }

    @Test
    void hasTheRolesOfTheDomain() {
        assertThat(named(production.getJsonObject("roles").getJsonArray("realm"), "name").keySet()).isEqualTo(
                Set.of("integration", "local-government", "mission", "analyst", "reviewer", "admin"));
    }

    @Test
    void onlyAnAdministratorSaysForWhichMissionSomebodyWorks() {
        var component = production.getJsonObject("components")
                .getJsonArray("org.keycloak.userprofile.UserProfileProvider").getJsonObject(0);
        String profile = component.getJsonObject("config").getJsonArray("kc.user.profile.config").getString(0);
        var attributes = named(new JsonObject(profile).getJsonArray("attributes"), "name");

        for (String name : Set.of("mission", "actor", "username", "email")) {
            assertThat(attributes.get(name).getJsonObject("permissions").getJsonArray("edit")).containsExactly("admin");
        }
    }

    @Test
    void localHasTheDemoPeopleThatTheStartPrints() {
        var people = named(local.getJsonArray("users"), "username");

        for (SignIns.SignIn person : SignIns.ALL) {
            var credential = people.get(person.username()).getJsonArray("credentials").getJsonObject(0);
            assertThat(credential.getString("value")).isEqualTo(person.username());
        }
        assertThat(people).hasSize(SignIns.ALL.size() + 1).containsKey("service-account-integracion");
        assertThat(people.get("embajada.roma").getJsonObject("attributes").getJsonArray("mission"))
                .containsExactly("AR-EMB-IT");
        assertThat(people.get("embajada.madrid").getJsonObject("attributes").getJsonArray("mission"))
                .containsExactly("AR-EMB-ES");
    }

    @Test
    void localAddsItsClientsAndKeepsTheOthersAsTheyAre() {
        assertThat(clients(local).keySet())
                .containsExactlyInAnyOrder("vinculo-app", "vinculo-api", "vinculo-cli", "integracion");
        assertThat(clients(local).get("vinculo-cli").getBoolean("directAccessGrantsEnabled")).isTrue();
        assertThat(clients(local).get("vinculo-app").getJsonObject("attributes"))
                .isEqualTo(clients(production).get("vinculo-app").getJsonObject("attributes"));
        assertThat(local.encode())
                .doesNotContain("${VINCULO_PUBLIC_URL}")
                .contains("\"baseUrl\":\"http://localhost:8080/\"");
    }

    @Test
    void everyClientsTokensAreMeantForTheApi() {
        clients(local).values().stream().filter(client -> !client.getBoolean("bearerOnly", false)).forEach(client ->
                assertThat(client.getJsonArray("defaultClientScopes")).contains("roles", "profile", "vinculo-api"));
    }

    @Test
    void mergesByNameAndReplacesTheRest() {
        var base = new JsonObject("{\"clients\":[{\"clientId\":\"a\",\"uris\":[\"1\"],\"kept\":1}],\"flag\":true}");
        var overlay = new JsonObject(
                "{\"clients\":[{\"clientId\":\"a\",\"uris\":[\"2\"]},{\"clientId\":\"b\"}],\"flag\":false}");

        assertThat(RealmFile.merge(base, overlay)).isEqualTo(new JsonObject(
                "{\"clients\":[{\"clientId\":\"a\",\"uris\":[\"2\"],\"kept\":1},{\"clientId\":\"b\"}],"
                        + "\"flag\":false}"));
    }

    private static Map<String, JsonObject> clients(JsonObject realm) {
        return named(realm.getJsonArray("clients"), "clientId");
    }

    private static Map<String, JsonObject> named(JsonArray members, String key) {
        Stream<JsonObject> objects = members.stream().map(JsonObject.class::cast);
        return objects.collect(Collectors.toMap(member -> member.getString(key), Function.identity()));
    }
}
