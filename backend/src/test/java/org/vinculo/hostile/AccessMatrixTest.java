package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/**
 * The table of who may do what, tried: every operation of the contract by every kind of account. An operation that is
 * not in the table fails this test, so that none comes in without a rule.
 */
@QuarkusTest
class AccessMatrixTest {

    /** What an account must be for an operation. */
    private enum Rule { ANYONE, SIGNED_IN, READ, WRITE, CONTACTS, INSIGHT, IMPORTS, UPLOADS, REFERENCE }

    private static final Map<String, Rule> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("getProblem", Rule.ANYONE), Map.entry("getMe", Rule.SIGNED_IN),
            Map.entry("listCountries", Rule.READ), Map.entry("listCurrencies", Rule.READ), Map.entry("listThemes", Rule.READ),
            Map.entry("search", Rule.READ), Map.entry("listTerritories", Rule.READ), Map.entry("getTerritory", Rule.READ),
            Map.entry("getTerritoryByCode", Rule.READ), Map.entry("listChildren", Rule.READ), Map.entry("getShape", Rule.READ),
            Map.entry("listHistory", Rule.READ), Map.entry("getTerritoryVersion", Rule.READ), Map.entry("getAbilities", Rule.READ), Map.entry("createTerritory", Rule.WRITE),
            Map.entry("patchTerritory", Rule.WRITE), Map.entry("replaceIdentifiers", Rule.WRITE), Map.entry("recordEvent", Rule.WRITE),
            Map.entry("listActors", Rule.READ), Map.entry("getActor", Rule.READ), Map.entry("listDuplicates", Rule.READ),
            Map.entry("listActorHistory", Rule.READ), Map.entry("getActorVersion", Rule.READ), Map.entry("getActorAbilities", Rule.READ),
            Map.entry("previewMerge", Rule.READ), Map.entry("getPrincipal", Rule.READ), Map.entry("createActor", Rule.WRITE),
            Map.entry("patchActor", Rule.WRITE), Map.entry("replaceCovers", Rule.WRITE),
            Map.entry("replaceCompetences", Rule.WRITE), Map.entry("mergeActor", Rule.WRITE),
            Map.entry("createPrincipal", Rule.WRITE), Map.entry("listContacts", Rule.CONTACTS),
            Map.entry("getContact", Rule.CONTACTS), Map.entry("createContact", Rule.CONTACTS),
            Map.entry("patchContact", Rule.CONTACTS), Map.entry("endContact", Rule.CONTACTS),
            Map.entry("eraseContact", Rule.CONTACTS), Map.entry("listLinks", Rule.READ), Map.entry("getLink", Rule.READ),
            Map.entry("listLinkArcs", Rule.READ), Map.entry("getLinkNetwork", Rule.READ),
            Map.entry("getLinkAbilities", Rule.READ),
            Map.entry("listLinkHistory", Rule.INSIGHT), Map.entry("getLinkVersion", Rule.INSIGHT),
            Map.entry("createLink", Rule.WRITE), Map.entry("patchLink", Rule.WRITE),
            Map.entry("replaceParticipants", Rule.WRITE), Map.entry("replaceThemes", Rule.WRITE),
            Map.entry("replaceModalities", Rule.WRITE), Map.entry("recordActivity", Rule.WRITE),
            Map.entry("patchActivity", Rule.WRITE), Map.entry("discardLink", Rule.WRITE), Map.entry("voidLink", Rule.WRITE),
            Map.entry("getAgreementDossier", Rule.READ), Map.entry("listAgreementDossiers", Rule.READ),
            Map.entry("listAgreementDocuments", Rule.READ), Map.entry("getAgreementDocumentAbilities", Rule.READ),
            Map.entry("beginAgreementUpload", Rule.WRITE),
            Map.entry("listLinkDocuments", Rule.READ), Map.entry("listActivityDocuments", Rule.READ),
            Map.entry("getLinkDocumentAbilities", Rule.READ), Map.entry("getActivityDocumentAbilities", Rule.READ),
            Map.entry("getDocument", Rule.READ), Map.entry("listDocumentVersions", Rule.READ), Map.entry("getDocumentContent", Rule.READ),
            Map.entry("getDocumentVersionContent", Rule.READ), Map.entry("listDocumentHistory", Rule.INSIGHT),
            Map.entry("patchDocument", Rule.WRITE), Map.entry("voidDocument", Rule.WRITE), Map.entry("beginLinkUpload", Rule.WRITE),
            Map.entry("beginActivityUpload", Rule.WRITE), Map.entry("getUpload", Rule.UPLOADS), Map.entry("appendToUpload", Rule.UPLOADS),
            Map.entry("completeUpload", Rule.UPLOADS), Map.entry("cancelUpload", Rule.UPLOADS),
            Map.entry("listAgreements", Rule.READ), Map.entry("getAgreement", Rule.READ),
            Map.entry("addAgreementsUp", Rule.READ), Map.entry("getPlan", Rule.READ),
            Map.entry("revaluePlan", Rule.READ), Map.entry("checkPlan", Rule.READ),
            Map.entry("getAgreementAbilities", Rule.READ), Map.entry("listAgreementHistory", Rule.INSIGHT),
            Map.entry("getAgreementVersion", Rule.INSIGHT), Map.entry("createAgreement", Rule.WRITE),
            Map.entry("patchAgreement", Rule.WRITE), Map.entry("replaceParties", Rule.WRITE),
            Map.entry("replaceContributions", Rule.WRITE), Map.entry("replaceSchedule", Rule.WRITE),
            Map.entry("tryContributions", Rule.WRITE), Map.entry("signAgreement", Rule.WRITE),
            Map.entry("discardAgreement", Rule.WRITE), Map.entry("voidAgreement", Rule.WRITE),
            Map.entry("enterAgreementIntoForce", Rule.WRITE), Map.entry("prepareAmendment", Rule.WRITE),
            Map.entry("closeAgreement", Rule.WRITE), Map.entry("terminateAgreement", Rule.WRITE),
            Map.entry("signAmendment", Rule.WRITE), Map.entry("discardAmendment", Rule.WRITE),
            Map.entry("listImports", Rule.IMPORTS), Map.entry("listImportKinds", Rule.IMPORTS), Map.entry("uploadImport", Rule.IMPORTS),
            Map.entry("getImport", Rule.IMPORTS), Map.entry("listImportRows", Rule.IMPORTS), Map.entry("listImportPlaces", Rule.IMPORTS),
            Map.entry("getImportFile", Rule.IMPORTS), Map.entry("getImportReport", Rule.IMPORTS), Map.entry("mapImport", Rule.IMPORTS),
            Map.entry("decideImport", Rule.IMPORTS), Map.entry("applyImport", Rule.IMPORTS), Map.entry("undoImport", Rule.IMPORTS),
            Map.entry("discardImport", Rule.IMPORTS), Map.entry("listExchangeRates", Rule.READ), Map.entry("getExchangeRate", Rule.READ),
            Map.entry("convert", Rule.READ), Map.entry("createExchangeRate", Rule.WRITE), Map.entry("listTariffs", Rule.READ),
            Map.entry("getTariff", Rule.READ), Map.entry("createTariff", Rule.REFERENCE), Map.entry("patchTariff", Rule.REFERENCE),
            Map.entry("listCalls", Rule.READ), Map.entry("getCall", Rule.READ), Map.entry("createCall", Rule.REFERENCE),
            Map.entry("patchCall", Rule.REFERENCE), Map.entry("replaceCaps", Rule.REFERENCE)));

    private static Map<String, String> readers() {
        var readers = new LinkedHashMap<String, String>();
        readers.put("local government", Tokens.localGovernment(UUID.randomUUID()));
        readers.put("mission in Italy", Tokens.mission("AR-EMB-IT"));
        readers.put("mission nobody knows", Tokens.mission("AR-EMB-XX"));
        readers.put("integration that reads", Tokens.integration("vinculo.read"));
        readers.put("integration that reads all", Tokens.integration("vinculo.read-all"));
        readers.put("analyst", Tokens.analyst());
        readers.put("reviewer", Tokens.reviewer());
        readers.put("admin", Tokens.admin());
        return readers;
    }

    private static Map<String, String> strangers() {
        return Map.of("a role of another system", Tokens.stranger(), "no role", Tokens.named("nadie"),
                "integration without a scope", Tokens.integration(), "integration of another scope", Tokens.integration("profile"),
                "a right instead of a role", Tokens.named("listo", "right:x"));
    }

    @Test
    void everyOperationHasARule() {
        assertThat(Operations.all().stream().map(Operations.Operation::id).collect(Collectors.toSet()))
                .isEqualTo(TABLE.keySet());
    }

    @Test
    void nobodyWithoutATokenComesIn() {
        for (var operation : Operations.all()) {
            var answer = operation.read(Api.anonymous());
            assertThat(answer.statusCode()).as(operation.id()).isEqualTo(TABLE.get(operation.id()) == Rule.ANYONE ? 200 : 401);
        }
    }

    @Test
    void aSignedInStrangerIsForbidden() {
        for (var operation : Operations.all()) {
            boolean open = Set.of(Rule.ANYONE, Rule.SIGNED_IN).contains(TABLE.get(operation.id()));
            strangers().forEach((who, token) -> {
                if (open) {
                    assertThat(operation.send(Api.as(token), token).statusCode()).as(who).isEqualTo(200);
                } else {
                    Refusal.of(403, "forbidden", () -> operation.send(Api.as(token), token));
                }
            });
        }
    }

    @Test
    void whoMayReadReadsEverything() {
        for (var operation : Operations.all().stream()
                .filter(each -> !each.writes() && !Set.of(Rule.CONTACTS, Rule.INSIGHT, Rule.IMPORTS, Rule.UPLOADS).contains(TABLE.get(each.id()))).toList()) {
            boolean mayBeAbsent = Set.of("getTerritoryByCode", "getShape", "getPrincipal").contains(operation.id());
            readers().forEach((who, token) -> assertThat(operation.send(Api.as(token), token).statusCode())
                    .as(operation.id() + " by " + who).isIn(mayBeAbsent ? List.of(200, 404) : List.of(200)));
        }
    }

    /** What stands behind a published link is for those who see the others too. */
    @Test
    void theChangeLogOfALinkIsNotPublic() {
        var onlyPublished = Set.of("local government", "integration that reads");
        Operations.all().stream().filter(each -> TABLE.get(each.id()) == Rule.INSIGHT).forEach(operation ->
                readers().forEach((who, token) -> assertThat(operation.send(Api.as(token), token).statusCode())
                        .as(operation.id() + " by " + who).isEqualTo(onlyPublished.contains(who) ? 403 : 200)));
    }

    /**
     * For whoever may write something somewhere; what others import is not there for them, unless they see all. Those
     * with a body of JSON are tried with the other writes.
     */
    @Test
    void importsAreForThoseWhoWrite() {
        var none = Set.of("local government", "mission nobody knows", "integration that reads", "integration that reads all");
        for (var operation : Operations.all().stream().filter(each -> TABLE.get(each.id()) == Rule.IMPORTS && each.write().isEmpty()).toList()) {
            readers().forEach((who, token) -> {
                var status = operation.read(Api.as(token).header("If-Match", "\"99\"")).statusCode();
                boolean ofAnother = operation.path().contains("{id}") && who.equals("mission in Italy");
                assertThat(status).as(operation.id() + " by " + who).isIn(none.contains(who) ? List.of(403)
                        : ofAnother ? List.of(404, 422) : List.of(200, 412, 422));
            });
        }
    }

    /** An upload is its author's alone: whoever may write at all is told that there is none, others that it is not for them. */
    @Test
    void uploadsAreTheirAuthorsAlone() {
        var programs = Set.of("integration that reads", "integration that reads all");
        for (var operation : Operations.all().stream().filter(each -> TABLE.get(each.id()) == Rule.UPLOADS).toList()) {
            readers().forEach((who, token) -> assertThat(operation.read(Api.as(token).header("Upload-Offset", "0")).statusCode())
                    .as(operation.id() + " by " + who).isEqualTo(programs.contains(who) ? 403 : 404));
        }
    }

    /** Personal data: for people whose office it is, in their countries, and never for programs. */
    @Test
    void contactsAreForFew() {
        var may = Set.of("analyst", "reviewer", "admin");
        for (var operation : Operations.all().stream().filter(each -> TABLE.get(each.id()) == Rule.CONTACTS).toList()) {
            readers().forEach((who, token) -> {
                var request = Api.as(token).header("If-Match", "\"99\"");
                var status = may.contains(who) ? operation.read(request).statusCode() : operation.send(request, token).statusCode();
                if (may.contains(who)) {
                    assertThat(status).as(operation.id() + " by " + who).isNotIn(401, 500);
                } else {
                    assertThat(status).as(operation.id() + " by " + who).isEqualTo(403);
                }
            });
        }
    }

    @Test
    void whoMayNotWriteWritesNothing() {
        Map.of("local government", Tokens.localGovernment(UUID.randomUUID()), "mission elsewhere", Tokens.mission("AR-EMB-IT"),
                "mission nobody knows", Tokens.mission("AR-EMB-XX"), "integration that reads", Tokens.integration("vinculo.read"))
                .forEach((who, token) -> {
                    for (var write : Write.values()) {
                        if (write == Write.RATE && who.equals("mission elsewhere")) {
                            continue;
                        }
                        boolean hidden = write.name().endsWith("_IMPORT") && who.equals("mission elsewhere")
                                || write.path().startsWith("/agreements/") && !write.path().contains(StagedAgreements.signed().id())
                                        && who.equals("local government");
                        Refusal.of(hidden ? 404 : 403, hidden ? "not-found" : "forbidden", () -> write.send(token, write.body()));
                    }
                });
    }

    /** What everybody reckons with is laid down by administrators alone. */
    @Test
    void referenceDataAreForAdministrators() {
        for (var write : Write.values()) {
            if (write.ofAdministrators()) {
                readers().forEach((who, token) -> {
                    if (!who.equals("admin")) {
                        Refusal.of(403, "forbidden", () -> write.send(token, write.body()));
                    }
                });
                Refusal.of(403, "forbidden", () -> write.send(Tokens.integration("vinculo.read-all", "vinculo.write"), write.body()));
            }
        }
    }

    @Test
    void whoMayWriteWritesWhereTheyMay() {
        for (var token : List.of(Tokens.analyst(), Tokens.reviewer(), Tokens.admin(), Tokens.integration("vinculo.read", "vinculo.write"))) {
            Territories.town("ES", "Pueblo de todos").post(token).statusCode(201);
        }
        Territories.town("IT", "Comune").post(Tokens.mission("AR-EMB-IT")).statusCode(201);
        Territories.town("ES", "Pueblo").post(Tokens.mission("AR-EMB-IT")).statusCode(403);
        Territories.town("ES", "Pueblo").post(Tokens.mission("AR-EMB-ES")).statusCode(201);
    }

    /** List, count, order, search and files know the same records, whoever asks. */
    @Test
    void everyReaderIsToldTheSame() {
        var region = Territories.region("IT", "Regione della Tabella").save();
        var names = List.of("Tabella Alta", "Tabella Bassa", "Tabella Centrale");
        names.forEach(name -> Territories.town("IT", name).under(region).save());
        readers().forEach((who, token) -> {
            var list = Api.as(token).queryParam("within", region.id()).queryParam("total", true).queryParam("sort", "-name")
                    .get("/territories");
            assertThat(list.<List<String>>path("items.name")).as(who).isEqualTo(names.reversed());
            assertThat(list.<Integer>path("total.count")).as(who).isEqualTo(3);
            assertThat(Api.as(token).get(region.path() + "/children").<List<String>>path("items.name")).as(who).isEqualTo(names);
            assertThat(Api.as(token).get(region.path()).<Integer>path("childCount")).as(who).isEqualTo(3);
            assertThat(Api.as(token).accept("text/csv").queryParam("within", region.id()).get("/territories").asString().lines().count())
                    .as(who).isEqualTo(4);
            assertThat(Api.as(token).accept("application/x-ndjson").queryParam("within", region.id()).get("/territories").asString()
                    .lines().count()).as(who).isEqualTo(3);
            assertThat(Api.as(token).queryParam("q", "Tabella Bassa").get("/search").<List<String>>path("items.name")).as(who)
                    .contains("Tabella Bassa");
        });
    }

    /** What the abilities promise is what the operations do. */
    @Test
    void abilitiesAgreeWithTheOperations() {
        var town = Territories.town("ES", "Villa de las Facultades").save();
        readers().forEach((who, token) -> {
            boolean may = Api.as(token).get(town.path() + "/abilities").path("edit");
            var status = Api.patching(token, "\"99\"").body(Map.of("population", 1)).patch(town.path()).statusCode();
            assertThat(status).as(who).isEqualTo(may ? 412 : 403);
        });
    }
}
