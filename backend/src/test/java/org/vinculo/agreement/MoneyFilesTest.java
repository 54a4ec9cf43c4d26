package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.shared.listing.FileFormat;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** Rates, tariffs and calls as files: what the filtered list shows, whole. */
@QuarkusTest
class MoneyFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CATEGORY = "files-" + UUID.randomUUID().toString().substring(0, 8);
    private static final String PAIR = "/exchange-rates?base=KWD&currency=JPY&sort=date";

    private static boolean laid;

    @BeforeEach
    void lay() {
        if (laid) {
            return;
        }
        laid = true;
        for (var day : List.of("2011-02-28", "2011-03-01")) {
            Api.writing(Tokens.analyst()).body(Map.of("base", "KWD", "currency", "JPY", "rate", "0.2500", "date", day, "source", "=Acta, 7",
                    "reason", "Acordada")).post("/exchange-rates").then().statusCode(201);
        }
        Api.writing(Tokens.admin()).body(Map.of("category", CATEGORY, "names", Map.of("es", "Especialista", "it", "Esperto"), "hourly",
                Map.of("amount", "18.50", "currency", "EUR"), "validFrom", "2026-01-01", "source", "Resolución 12")).post("/tariffs").then()
                .statusCode(201);
        Agreements.call(CATEGORY, """
                [{"code": "half", "names": {"es": "La mitad"}, "effect": "AT_LEAST", "measure": {"sides": ["FR"]},
                  "base": {"selection": {}}, "limit": "50.00"}]""");
    }

    static String calls() {
        return "/calls?q=" + CATEGORY;
    }

    @Test
    void tablesHaveAColumnForEachFact() {
        assertThat(csv(PAIR)).hasSize(3).satisfies(rows -> {
            assertThat(rows.getFirst()).isEqualTo("id,kind,base,currency,rate,date,source,reason,recordedBy,recordedAt");
            assertThat(rows.get(1)).contains(",MANUAL,KWD,JPY,0.25,2011-02-28,\"'=Acta, 7\",Acordada,analista,");
        });
        assertThat(csv("/tariffs?category=" + CATEGORY)).hasSize(2).satisfies(rows -> {
            assertThat(rows.getFirst()).isEqualTo("id,category,names,country,hourly,currency,validFrom,validUntil,source");
            assertThat(rows.get(1)).endsWith("," + CATEGORY + ",es: Especialista; it: Esperto,,18.50,EUR,2026-01-01,,Resolución 12");
        });
        assertThat(csv(calls())).hasSize(2).satisfies(rows -> {
            assertThat(rows.getFirst()).isEqualTo("id,code,title,country,opensOn,closesOn,currency,caps,notes");
            assertThat(rows.get(1)).contains(",Convocatoria de prueba,FR,2011-01-01,2011-12-31,EUR,half,");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "rates", "tariffs", "calls" })
    void linesAreTheListsItemsAndASheetOpens(String list) throws Exception {
        var path = switch (list) {
            case "rates" -> PAIR;
            case "tariffs" -> "/tariffs?category=" + CATEGORY;
            default -> calls();
        };
        var items = JSON.readTree(Api.as(Tokens.analyst()).get(path).asString()).get("items");
        var lines = file(FileFormat.NDJSON, path).asString().lines().toList();
        assertThat(items).isNotEmpty().hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(sameInstants(lines.get(i))).isEqualTo(sameInstants(items.get(i).toString()));
        }
        assertThat(file(FileFormat.XLSX, path).asByteArray()).startsWith('P', 'K');
        assertThat(file(FileFormat.XLSX, path).header("Content-Disposition")).startsWith("attachment; filename=").endsWith(".xlsx\"");
    }

    /** The one a client wants most; without a preference the list itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv;q=0.4, application/x-ndjson                    | application/x-ndjson
            application/x-ndjson;q=0.4, text/csv                    | text/csv
            application/json;q=0.2, text/csv;q=0.9                  | text/csv
            text/csv;q=0.2, application/json                        | application/json
            */*                                                     | application/json
            text/*                                                  | text/csv
            """)
    void theFormatIsTheOneWantedMost(String accept, String format) {
        assertThat(Api.as(Tokens.analyst()).accept(accept).get(PAIR).then().statusCode(200).extract().contentType()).startsWith(format);
    }

    @Test
    void aFormatThatThereIsNotIsRefused() {
        Api.as(Tokens.analyst()).accept("application/geo+json, application/problem+json").get(PAIR).then().statusCode(406);
    }

    @Test
    void withdrawnRatesAreInNoFile() {
        Database.run("UPDATE exchange_rate SET withdrawn_at = now() WHERE base = 'KWD' AND currency = 'JPY' AND date = '2011-03-01'");
        assertThat(csv(PAIR)).hasSize(2);
        Database.run("UPDATE exchange_rate SET withdrawn_at = NULL WHERE base = 'KWD' AND currency = 'JPY'");
    }

    /** An instant on a whole thousandth is written with fewer digits in one of the two. */
    private static JsonNode sameInstants(String item) throws Exception {
        var node = (ObjectNode) JSON.readTree(item);
        if (node.has("recordedAt")) {
            node.put("recordedAt", Instant.parse(node.get("recordedAt").asText()).toString());
        }
        return node;
    }

    private static List<String> csv(String path) {
        return file(FileFormat.CSV, path).asString().lines().toList();
    }

    private static Response file(String format, String path) {
        return Api.as(Tokens.analyst()).accept(format).get(path).then().statusCode(200).extract().response();
    }
}
