package org.vinculo.agreement.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.vinculo.agreement.dossier.Papers.ask;
import static org.vinculo.agreement.dossier.Papers.hashes;
import static org.vinculo.agreement.dossier.Papers.pages;
import static org.vinculo.agreement.dossier.Papers.pdf;
import static org.vinculo.agreement.dossier.Papers.text;
import static org.vinculo.support.Agreements.cash;
import static org.vinculo.support.Agreements.stand;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** What a dossier says, in which languages, and what it is known by. */
@QuarkusTest
class DossierTest {

    private static Agreements.Stand stand;

    @BeforeEach
    void lay() {
        if (stand == null) {
            stand = stand("Legajo", "AR", "FR");
        }
    }

    @Test
    void itSpeaksTheLanguagesOfBothSides() {
        var said = text(pdf(Papers.planned(stand), ""));
        assertThat(said).contains("Acuerdo de cofinanciación · Accord de cofinancement", "Agua de los arroyos", "AR-FR-0087",
                "Legajo Uno", "Legajo Due", "Anexo II. Plan de aportes", "Annexe II. Plan des contributions",
                "parte es donante ni beneficiaria.",
                "Aucune partie n’est donatrice ni bénéficiaire.");
    }

    /** 13,834.00 USD at 1.3834 are 10,000.00 EUR; of 32,000.50 EUR they are 31.25 %, and the parity is 10,000.00 / 22,000.50. */
    @Test
    void figuresAndDaysAreWrittenAsEachLanguageWritesThem() {
        var said = text(pdf(Papers.planned(stand), "?language=fr"));
        assertThat(said).contains("22.000,50 EUR", "22 000,50 EUR", "13.834,00 USD", "13 834,00 USD", "10.000,00", "10 000,00",
                "32.000,50 EUR", "32 000,50 EUR", "1 EUR = 1,3834 USD", "diario, 28 feb 2011", "du jour, 28 févr. 2011", "ECB",
                "68,75", "31,25", "100,00", "Paridad 0,45", "Parité 0,45");
        assertThat(text(pdf(Papers.planned(stand), "?language=en"))).contains("22,000.50 EUR", "daily, 28 Feb 2011", "Parity 0.45",
                "No party is donor or");
    }

    @Test
    void theLanguageOfTheOtherSideIsFoundAndAnyOfTheFiveCanBeAskedFor() {
        var plain = Papers.planned(stand);
        Api.as(Tokens.analyst()).get(plain.path() + "/dossiers").then().statusCode(200).body("home", equalTo("es"))
                .body("usual", equalTo("fr")).body("languages", contains("en", "pt", "fr", "it", "es"));
        var said = stand.agreement().with("languages", List.of("es", "de", "it")).save();
        Api.as(Tokens.analyst()).get(said.path() + "/dossiers").then().body("usual", equalTo("it"));
        var foreign = stand("Legajo lejano", "AR", "DE").agreement().save();
        Api.as(Tokens.analyst()).get(foreign.path() + "/dossiers").then().body("usual", equalTo("en"));
        assertThat(text(pdf(plain, "?language=pt"))).contains("Acordo de cofinanciamento");
        assertThat(text(pdf(plain, "?language=es"))).contains("Se firma en español.").doesNotContain("cofinancement");
        for (var wrong : List.of("de", "", "FR", "fr-FR")) {
            ask(Tokens.analyst(), plain, "?language=" + wrong).then().statusCode(400)
                    .body("errors[0].parameter", equalTo("language"));
        }
    }

    @Test
    void everyPageHasItsNumberTheCodeAndTheHash() {
        var agreement = Papers.planned(stand);
        var pages = pages(pdf(agreement, ""));
        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("AR-FR-0087 · Plan original · Plan initial", hashes(agreement).get(0),
                    "Página " + (i + 1) + " de " + pages.size(), "Page " + (i + 1) + " sur " + pages.size(),
                    "Borrador, sin firmar · Ébauche, non signée");
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        var agreement = Papers.planned(stand);
        var first = ask(Tokens.analyst(), agreement, "");
        first.then().statusCode(200).header("Cache-Control", "private, no-cache").header("ETag", matchesPattern("\"[0-9a-f]{64}\""))
                .header("Content-Disposition", "attachment; filename=\"acuerdo-ar-fr-0087-plan-0-es-fr.pdf\"");
        assertThat(pdf(agreement, "")).isEqualTo(first.asByteArray());
        Api.as(Tokens.analyst()).accept("application/pdf").header("If-None-Match", first.header("ETag"))
                .get(agreement.path() + "/dossier").then().statusCode(304);
        Api.as(Tokens.analyst()).accept("application/pdf").header("If-None-Match", first.header("ETag"))
                .get(agreement.path() + "/dossier?language=it").then().statusCode(200);
    }

    @Test
    void anotherAmountChangesTheHashAndAnotherLanguageDoesNot() {
        var agreement = Papers.planned(stand);
        var before = hashes(agreement).get(0);
        assertThat(text(pdf(agreement, "?language=it"))).contains(before);
        agreement = agreement.again().contributing(cash(stand.one(), "22000.51", "EUR"), cash(stand.other(), "13834.00", "USD"));
        assertThat(hashes(agreement).get(0)).isNotEqualTo(before);
        assertThat(text(pdf(agreement, ""))).contains(hashes(agreement).get(0)).doesNotContain(before);
    }

    /** The paper that is signed was printed before anybody signed; what it was printed from is what is signed. */
    @Test
    void whatIsSignedHasTheHashThatWasPrintedAndKeepsIt() {
        var agreement = Papers.planned(stand);
        var printed = hashes(agreement).get(0);
        agreement = agreement.signed("2026-02-12");
        assertThat(hashes(agreement).get(0)).isEqualTo(printed);
        assertThat(text(pdf(agreement, ""))).contains("12 de febrero de 2026", "12 février 2026").doesNotContain("Borrador, sin firmar");
        var renamed = agreement.patch(Map.of("title", "Otro título"));
        renamed.then().statusCode(200);
        Database.run("UPDATE actor SET legal_name = 'Nombre nuevo' WHERE id = '" + stand.one() + "'");
        assertThat(hashes(agreement).get(0)).isEqualTo(printed);
        assertThat(text(pdf(agreement, ""))).contains("Agua de los arroyos", "Legajo Uno").doesNotContain("Otro título", "Nombre nuevo");
        Database.run("UPDATE actor SET legal_name = 'Administración de Legajo Uno' WHERE id = '" + stand.one() + "'");
    }

    @Test
    void anAmendmentHasADossierOfItsOwn() {
        var agreement = Papers.planned(stand).signed("2026-02-12").amended("Se suma la cuadrilla municipal");
        agreement = agreement.contributing(cash(stand.one(), "30000.00", "EUR"), cash(stand.other(), "13834.00", "USD"));
        assertThat(hashes(agreement)).containsOnlyKeys(0, 1);
        assertThat(text(pdf(agreement, ""))).contains("Plan según la enmienda 1", "Plan selon l’avenant 1", "Anexo IV. Enmiendas",
                "Se suma la cuadrilla municipal", "30.000,00 EUR", hashes(agreement).get(1), "Borrador, sin firmar");
        assertThat(text(pdf(agreement, "?plan=0"))).contains("22.000,50 EUR", hashes(agreement).get(0))
                .doesNotContain("Anexo IV", "Borrador, sin firmar");
        ask(Tokens.analyst(), agreement, "?plan=2").then().statusCode(404);
        ask(Tokens.analyst(), agreement, "?plan=-1").then().statusCode(400);
        var printed = hashes(agreement).get(1);
        agreement = agreement.after(agreement.post("/amendments/1/sign", Map.of("on", "2026-03-01")));
        assertThat(hashes(agreement).get(1)).isEqualTo(printed);
    }

    @Test
    void theCallsRulesStandInItWithTheirFigures() {
        var call = Papers.call("""
                [{"code": "half", "names": {"es": "La parte francesa, la mitad", "fr": "La part française, la moitié"},
                  "effect": "AT_LEAST", "measure": {"sides": ["FR"]}, "base": {"selection": {}}, "limit": "50.00"}]""");
        var agreement = stand.agreement().with("callId", call).save()
                .contributing(cash(stand.one(), "30000.00", "EUR"), cash(stand.other(), "20000.00", "EUR"));
        assertThat(text(pdf(agreement, ""))).contains("Anexo V. Reglas de la convocatoria", "La parte francesa, la mitad",
                "La part française, la moitié", "al menos 50,00 %", "40,00 %", "−5.000,00", "no cumple", "non respectée");
    }

    @Test
    void anEmptyPlanIsSaidToBeEmpty() {
        assertThat(text(pdf(stand.agreement().save(), ""))).contains("Este plan no tiene aportes todavía.");
    }
}
