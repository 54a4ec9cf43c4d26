package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Agreements.cash;
import static org.vinculo.support.Agreements.stand;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vinculo.link.LinkCounters;
import org.vinculo.support.Actors;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.AtOnce;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** Requests that really come at the same time: one wins, the others are told, and nothing is signed that nobody saw. */
@QuarkusTest
class AgreementRacesTest {

    @Inject
    AgreementAudit audit;

    @Inject
    LinkCounters counters;

    @Test
    void ofTwoWhoEditAtOnceOneIsTold() {
        var stand = stand("Carrera", "AR", "FR");
        var agreement = stand.agreement().save();
        var answers = atOnce(2, i -> agreement.put("/contributions", List.of(cash(stand.one(), i + 1 + ".00", "EUR"))));
        assertThat(statuses(answers)).containsExactlyInAnyOrder(200, 412);
        Response told = answers.stream().filter(each -> each.statusCode() == 412).findFirst().orElseThrow();
        Response won = answers.stream().filter(each -> each.statusCode() == 200).findFirst().orElseThrow();
        assertThat(told.<String>path("current.plan.totals.value.amount")).isEqualTo(won.<String>path("plan.totals.value.amount"));
        assertThat(audit.check()).isEmpty();
    }

    @Test
    void nobodySignsWhatSomebodyElseIsChanging() {
        var stand = stand("Firma en carrera", "AR", "FR");
        for (int round = 0; round < 5; round++) {
            var agreement = stand.agreement().save().contributing(cash(stand.one(), "1.00", "EUR"), cash(stand.other(), "1.00", "EUR"));
            var answers = atOnce(2, i -> i == 0 ? agreement.post("/sign", Map.of("on", "2011-05-04"))
                    : agreement.put("/contributions", List.of(cash(stand.one(), "9.00", "EUR"), cash(stand.other(), "1.00", "EUR"))));
            assertThat(statuses(answers)).containsExactlyInAnyOrder(200, 412);
            boolean signed = answers.getFirst().statusCode() == 200;
            assertThat(agreement.read().<String>path("plan.totals.value.amount")).isEqualTo(signed ? "2.00" : "10.00");
            assertThat(agreement.read().<String>path("state")).isEqualTo(signed ? "SIGNED" : "DRAFT");
        }
        assertThat(audit.check()).isEmpty();
    }

    @Test
    void aLinkDoesNotEndWhileAnAgreementIsPutUnderIt() {
        for (int round = 0; round < 4; round++) {
            var stand = stand("Fin en carrera " + round, "AR", "FR");
            var answers = atOnce(2, i -> i == 0 ? stand.link().post(Tokens.analyst(), "/void", Map.of("reason", "x"))
                    : stand.agreement().post(Tokens.analyst()).extract().response());
            assertThat(statuses(answers)).isIn(List.of(200, 409), List.of(409, 201));
        }
        assertThat(audit.check()).isEmpty();
    }

    /** Actors, links and agreements change at once: some come too late, nobody waits in a circle (503). */
    @Test
    void whateverIsWrittenAtOnceNobodyWaitsInACircle() {
        var stand = stand("Tumulto de acuerdos", "AR", "FR");
        for (int round = 0; round < 4; round++) {
            var twin = Actors.administration("FR", "Jumelle " + round).save();
            var link = Links.among(stand.one(), stand.other(), twin.id()).since("1998-01-01").save();
            var first = Agreements.under(link, stand.one(), twin.id()).save().contributing(cash(twin.id(), "1.00", "EUR"));
            var second = Agreements.under(link, stand.one(), stand.other(), twin.id()).save();
            var name = "Nombre " + round;
            assertThat(statuses(atOnce(8, i -> storm(i, stand, twin, link, first, second, name)))).as("round " + round)
                    .isSubsetOf(200, 201, 409, 412, 422);
            assertThat(audit.check()).isEmpty();
        }
        assertThat(counters.check()).isEmpty();
    }

    private static Response storm(int writer, Agreements.Stand stand, Actors.Saved twin, Links.Saved link, Agreements.Saved first,
            Agreements.Saved second, String name) {
        var kept = new Actors.Saved(stand.other(), "").again();
        return switch (writer) {
            case 0 -> Api.writing(Tokens.analyst()).header("If-Match", twin.again().etag()).body(Map.of("into", kept.id(),
                    "intoVersion", kept.version(), "reason", "x")).post(twin.path() + "/merge");
            case 1 -> Api.patching(Tokens.analyst(), new Actors.Saved(stand.one(), "").again().etag()).body(Map.of("shortName", name))
                    .patch("/actors/" + stand.one());
            case 2 -> link.again().patch(Map.of("title", name));
            case 3 -> first.again().put("/contributions", List.of(cash(stand.one(), "2.00", "EUR"), cash(twin.id(), "2.00", "EUR")));
            case 4 -> second.again().put("/parties", List.of(stand.other(), stand.one()));
            case 5 -> first.again().post("/sign", Map.of("on", "2011-05-04"));
            case 6 -> Agreements.under(link, stand.one(), stand.other()).post(Tokens.analyst()).extract().response();
            default -> second.again().patch(Map.of("title", name));
        };
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    private static List<Response> atOnce(int times, IntFunction<Response> request) {
        return AtOnce.all(IntStream.range(0, times).<Callable<Response>>mapToObj(i -> () -> request.apply(i)).toList());
    }
}
