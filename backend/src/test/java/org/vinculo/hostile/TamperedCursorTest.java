package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.shared.paging.Cursor;
import org.vinculo.support.Api;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Cursors that were changed, made up, or given out for another list. */
@QuarkusTest
class TamperedCursorTest {

    private static final String SHAPE = "name|[CL]|[]|[]||||||||";
    private static Territories.Saved region;

    @BeforeEach
    void threeTowns() {
        if (region != null) {
            return;
        }
        region = Territories.region("CL", "Región de los Cursores").save();
        for (int i = 0; i < 3; i++) {
            Stage.town("CL").under(region).save();
        }
    }

    @Test
    void aCursorIsRefusedWhenASingleLetterChanged() {
        var cursor = next();
        for (int i = 0; i < cursor.length(); i += 5) {
            var changed = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
            refused(() -> list("country", "CL", "cursor", changed));
        }
        refused(() -> list("country", "CL", "cursor", cursor + "A"));
        refused(() -> list("country", "CL", "cursor", cursor.substring(1)));
        refused(() -> list("country", "CL", "cursor", cursor + "="));
    }

    @ParameterizedTest
    @ValueSource(strings = { " ", "x", "AAAA", "null", "-1", "../..", "%", "''", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
    void aCursorThatWasNeverOneIsRefused(String cursor) {
        refused(() -> list("country", "CL", "cursor", cursor));
        refused(() -> Api.as(Tokens.analyst()).queryParam("cursor", cursor).get(region.path() + "/children"));
        refused(() -> Api.as(Tokens.analyst()).queryParam("cursor", cursor).get(region.path() + "/history"));
    }

    @Test
    void aHugeCursorIsRefused() {
        refused(() -> list("country", "CL", "cursor", "A".repeat(3_000)));
    }

    @Test
    void aCursorIsRefusedByTheListOfOtherFilters() {
        var cursor = next();
        refused(() -> list("country", "AR", "cursor", cursor));
        refused(() -> list("country", "CL", "sort", "-name", "cursor", cursor));
        refused(() -> list("country", "CL", "q", "ciudad", "cursor", cursor));
        refused(() -> list("country", "CL", "populationMin", "1", "cursor", cursor));
        refused(() -> Api.as(Tokens.analyst()).queryParam("cursor", cursor).get(region.path() + "/children"));
        refused(() -> Api.as(Tokens.analyst()).queryParam("cursor", cursor).get(region.path() + "/history"));
    }

    /** The seal of a cursor is no secret, so what it seals is looked at all the same. */
    @Test
    void aCursorWithAForgedPlaceIsRefused() {
        List.of(List.of("a", "no-id"), List.of("a"), List.<String>of(), List.of("a\0", region.id()),
                List.of("a", region.id(), "b"), List.of("a", "1-1-1-1-1"), List.of("a", "")).forEach(keys ->
                    refused(() -> list("country", "CL", "cursor", Cursor.encode(SHAPE, keys))));
        var byPopulation = SHAPE.replace("name", "population");
        List.of("x", "", "1.5", "99999999999999999999999").forEach(key -> refused(() -> list("country", "CL", "sort",
                "population", "cursor", Cursor.encode(byPopulation, List.of(key, region.id())))));
        List.of(List.of("x"), List.<String>of(), List.of("1.5"), List.of(""), List.of("9".repeat(30))).forEach(keys ->
                refused(() -> Api.as(Tokens.analyst()).queryParam("cursor", Cursor.encode("history:TERRITORY:" + region.id(), keys))
                        .get(region.path() + "/history")));
    }

    /** Otherwise the forged ones above would be refused for their seal alone. */
    @Test
    void theForgeryAboveIsAsGoodAsTheListsOwn() {
        assertThat(list("country", "CL", "cursor", Cursor.encode(SHAPE, List.of("a", region.id()))).statusCode()).isEqualTo(200);
        assertThat(Api.as(Tokens.analyst()).queryParam("cursor", Cursor.encode("history:TERRITORY:" + region.id(), List.of("5")))
                .get(region.path() + "/history").statusCode()).isEqualTo(200);
    }

    private static String next() {
        return list("country", "CL", "limit", "1").path("next");
    }

    private static void refused(java.util.function.Supplier<Response> request) {
        Refusal.of(400, "invalid-cursor", request).at("cursor");
    }

    private static Response list(String... parameters) {
        var request = Api.as(Tokens.analyst());
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/territories");
    }
}
