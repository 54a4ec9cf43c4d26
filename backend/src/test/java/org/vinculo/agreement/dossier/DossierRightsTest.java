package org.vinculo.agreement.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.vinculo.agreement.dossier.Papers.ask;
import static org.vinculo.agreement.dossier.Papers.text;
import static org.vinculo.support.Agreements.stand;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** A dossier is for whoever sees its agreement; what is in preparation and why things were changed is not for the public. */
@QuarkusTest
class DossierRightsTest {

    private static Agreements.Stand stand;

    @BeforeEach
    void lay() {
        if (stand == null) {
            stand = stand("Legajo ajeno", "AR", "FR");
        }
    }

    @Test
    void nobodyReadsItWithoutATokenOrARole() {
        var agreement = Papers.planned(stand);
        Api.anonymous().accept("application/pdf").get(agreement.path() + "/dossier").then().statusCode(401);
        Api.anonymous().get(agreement.path() + "/dossiers").then().statusCode(401);
        ask(Tokens.stranger(), agreement, "").then().statusCode(403);
        Api.as(Tokens.stranger()).get(agreement.path() + "/dossiers").then().statusCode(403);
    }

    @Test
    void whoSeesTheAgreementHasItsDossierAndNobodyElseKnowsOfIt() {
        var agreement = Papers.planned(stand);
        var stranger = Tokens.localGovernment(UUID.randomUUID());
        ask(stranger, agreement, "").then().statusCode(404);
        Api.as(stranger).get(agreement.path() + "/dossiers").then().statusCode(404);
        ask(Tokens.integration("vinculo.read"), agreement, "").then().statusCode(404);
        for (var token : new String[] { Tokens.analyst(), Tokens.reviewer(), Tokens.admin(), Tokens.mission("AR-EMB-FR"),
            Tokens.localGovernment(UUID.fromString(stand.one())), Tokens.integration("vinculo.read-all") }) {
            ask(token, agreement, "").then().statusCode(200);
        }
        Api.as(Tokens.analyst()).accept("application/pdf").get("/agreements/" + UUID.randomUUID() + "/dossier").then().statusCode(404);
    }

    @Test
    void thePublicHasWhatWasSignedWithoutTheReasons() {
        var shared = stand("Legajo público", "AR", "FR");
        Links.publish(shared.link());
        var agreement = Papers.planned(shared).signed("2026-02-12").amended("Motivo interno");
        agreement = agreement.after(agreement.post("/amendments/1/sign", Map.of("on", "2026-02-20"))).amended("Otra en preparación");
        Agreements.publish(agreement);
        var reader = Tokens.localGovernment(UUID.randomUUID());
        Api.as(reader).get(agreement.path() + "/dossiers").then().statusCode(200).body("plans.plan", contains(0, 1));
        ask(reader, agreement, "?plan=2").then().statusCode(404);
        var outside = ask(reader, agreement, "");
        outside.then().statusCode(200);
        assertThat(text(outside.asByteArray())).contains("Plan según la enmienda 1", "Los motivos de las enmiendas no son públicos.")
                .doesNotContain("Motivo interno", "en preparación");
        var inside = ask(Tokens.analyst(), agreement, "?plan=1");
        assertThat(text(inside.asByteArray())).contains("Motivo interno");
        assertThat(inside.header("ETag")).isNotEqualTo(outside.header("ETag"));
    }

    @Test
    void whatWasSignedCannotBeRewritten() {
        var agreement = Papers.planned(stand).signed("2026-02-12");
        assertThat(Database.count("SELECT count(*) FROM agreement_dossier WHERE agreement_id = ?::uuid", agreement.id())).isOne();
        for (var statement : new String[] { "UPDATE agreement_dossier SET content = '{}'", "DELETE FROM agreement_dossier" }) {
            try (var connection = Database.asApplication(); var writing = connection.createStatement()) {
                assertThatThrownBy(() -> writing.execute(statement)).hasMessageContaining("permission denied");
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
