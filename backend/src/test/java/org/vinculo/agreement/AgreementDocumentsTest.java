package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.vinculo.support.Agreements.cash;
import static org.vinculo.support.Agreements.stand;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Documents;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** What is special to the documents of agreements: what holds for those of every record is tested with documents. */
@QuarkusTest
class AgreementDocumentsTest {

    private static final Map<String, String> ENDED = Map.of("on", "2014-06-30", "reason", "Ejecutado");
    private static Agreements.Stand stand;

    @BeforeEach
    void lay() {
        Documents.forgetUnfinished();
        if (stand == null) {
            stand = stand("Papeles del acuerdo", "AR", "FR");
        }
    }

    private static Agreements.Saved in(AgreementState state) {
        var draft = stand.agreement().save();
        return switch (state) {
            case DRAFT -> draft;
            case DISCARDED -> draft.after(draft.post("/discard", Map.of("reason", "x")));
            case VOID -> draft.after(draft.post("/void", Map.of("reason", "x")));
            case SIGNED -> signed(draft);
            case IN_FORCE -> inForce(draft);
            case CLOSED -> ended(draft, "/close");
            case TERMINATED -> ended(draft, "/terminate");
        };
    }

    private static Agreements.Saved signed(Agreements.Saved draft) {
        return draft.contributing(cash(stand.one(), "60.00", "EUR"), cash(stand.other(), "40.00", "EUR")).signed("2011-05-04");
    }

    private static Agreements.Saved inForce(Agreements.Saved draft) {
        var signed = signed(draft);
        return signed.after(signed.post("/enter-into-force", Map.of("on", "2011-06-01")));
    }

    private static Agreements.Saved ended(Agreements.Saved draft, String how) {
        var inForce = inForce(draft);
        return inForce.after(inForce.post(how, ENDED));
    }

    /** The last report comes after the end; what was given up or never was has none. */
    @ParameterizedTest
    @CsvSource({ "DRAFT, 201, ", "SIGNED, 201, ", "IN_FORCE, 201, ", "CLOSED, 201, ", "TERMINATED, 201, ",
        "DISCARDED, 409, El estado de este acuerdo ya no admite cambios.", "VOID, 409, Este acuerdo está anulado y ya no cambia." })
    void anAgreementTakesDocumentsUntilItIsGivenUp(AgreementState state, int status, String reason) {
        var agreement = in(state);
        var begun = Documents.of(agreement.path(), "informe.pdf", Documents.pdf("informe")).begin(Tokens.analyst()).then().statusCode(status);
        Api.as(Tokens.analyst()).get(agreement.path() + "/documents/abilities").then().body("write", equalTo(status == 201))
                .body("reason", equalTo(reason));
        if (reason != null) {
            begun.body("detail", equalTo(reason));
        }
    }

    /** Both have to be published, and each can be taken back by itself. */
    @Test
    void whatIsPublishedOfAnAgreementIsSeenWhereAgreementAndLinkAre() {
        var hidden = stand("Papeles bajo un vínculo interno", "AR", "FR");
        var agreement = hidden.agreement().save().contributing(cash(hidden.one(), "60.00", "EUR"), cash(hidden.other(), "40.00", "EUR"))
                .signed("2011-05-04");
        var open = Documents.of(agreement.path(), "abierto.pdf", Documents.pdf("abierto")).published().save();
        var closed = Documents.of(agreement.path(), "cerrado.pdf", Documents.pdf("cerrado")).save();
        assertSeenOutside(agreement, open, false);
        Agreements.publish(agreement);
        assertSeenOutside(agreement, open, false);
        Links.publish(hidden.link());
        assertSeenOutside(agreement, open, true);
        assertThat(Api.as(Tokens.integration("vinculo.read")).get(agreement.path() + "/documents").<List<String>>path("items.id"))
                .containsExactly(open.id()).doesNotContain(closed.id());
        Database.run("UPDATE agreement SET visibility = 'INTERNAL' WHERE id = '" + agreement.id() + "'");
        assertSeenOutside(agreement, open, false);
        Agreements.publish(agreement);
        Database.run("UPDATE link SET visibility = 'INTERNAL' WHERE id = '" + hidden.link().id() + "'");
        assertSeenOutside(agreement, open, false);
    }

    private static void assertSeenOutside(Agreements.Saved agreement, Documents.Saved document, boolean sees) {
        var outside = Tokens.integration("vinculo.read");
        for (var path : List.of(document.path(), document.path() + "/content", document.path() + "/versions", agreement.path() + "/documents",
                agreement.path() + "/documents/abilities")) {
            assertThat(Api.as(outside).accept("*/*").get(path).statusCode()).as(path).isEqualTo(sees ? 200 : 404);
        }
        Api.as(Tokens.analyst()).get(document.path()).then().statusCode(200);
    }

    /** What became of the agreement between the first byte and the last counts too. */
    @Test
    void aFileThatComesAfterTheAgreementWasVoidBecomesNoDocument() {
        var agreement = stand("Papeles de una sede", "AR", "IT").agreement().save();
        var content = Documents.pdf("tarde");
        String upload = Documents.of(agreement.path(), "tarde.pdf", content).begin(Tokens.mission("AR-EMB-IT")).then().statusCode(201)
                .extract().path("id");
        Documents.append(Tokens.mission("AR-EMB-IT"), upload, 0, content).then().statusCode(200);
        agreement.post("/void", Map.of("reason", "x")).then().statusCode(200);
        Documents.complete(Tokens.mission("AR-EMB-IT"), upload).then().statusCode(409);
        assertThat(Database.count("SELECT count(*) FROM document WHERE id = ?::uuid", upload)).isZero();
    }
}
