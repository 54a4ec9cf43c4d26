package org.vinculo.agreement.call;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.vinculo.support.Agreements.cash;
import static org.vinculo.support.Agreements.stand;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Actors;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** A cap on a named actor cannot be escaped by merging that actor into another. */
@QuarkusTest
class CapsAfterMergersTest {

    @Test
    void aCapOnAnActorHoldsForWhomItBecame() {
        var stand = stand("Topes y fusiones", "AR", "FR");
        var gone = Actors.administration("FR", "Ministère fusionné").save();
        var call = Agreements.call("NOMBRADO", """
                [{"code": "named-tenth", "names": {"es": "Este actor, a lo sumo un décimo"}, "effect": "AT_MOST",
                  "measure": {"actors": ["%1$s"]}, "base": {"selection": {}}, "limit": "10.00"},
                 {"code": "of-named", "names": {"es": "Lo argentino, al menos el doble"}, "effect": "AT_LEAST",
                  "measure": {"sides": ["AR"]}, "base": {"selection": {"actors": ["%1$s"]}}, "limit": "200.00"}]""".formatted(gone.id()));
        var link = Links.among(stand.one(), stand.other(), gone.id()).since("1998-01-01").save();
        var agreement = Agreements.under(link, stand.one(), stand.other(), gone.id()).with("callId", call).save().contributing(
                cash(stand.one(), "50.00", "EUR"), cash(stand.other(), "40.00", "EUR"), cash(gone.id(), "10.00", "EUR"));
        checks(agreement, true, "10.00", "500.00");

        var kept = new Actors.Saved(stand.other(), "").again();
        Api.writing(Tokens.analyst()).header("If-Match", gone.etag()).body(Map.of("into", kept.id(), "intoVersion", kept.version(),
                "reason", "El mismo")).post(gone.path() + "/merge").then().statusCode(200);

        checks(agreement, false, "50.00", "100.00");
        agreement.again().post("/sign", Map.of("on", "2011-05-04")).then().statusCode(409)
                .body("detail", containsString("named-tenth: 50.00 EUR")).body("detail", containsString("of-named"));
    }

    private static void checks(Agreements.Saved agreement, boolean holds, String measured, String share) {
        Api.as(Tokens.analyst()).get(agreement.path() + "/checks").then().statusCode(200).body("holds", equalTo(holds))
                .body("checks[0].measured.amount", equalTo(measured)).body("checks[1].share", equalTo(share));
    }
}
