package org.vinculo.support;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds agreements through the API, saying only what a test is about. */
public final class Agreements {

    /** A day on which the rates of {@link #rates} hold. */
    public static final String DAY = "2011-03-01";

    private final Map<String, Object> body = new LinkedHashMap<>();

    private Agreements(String link, List<String> parties) {
        body.put("linkId", link);
        body.put("title", "Acuerdo de prueba");
        body.put("accountCurrency", "EUR");
        body.put("parties", parties);
    }

    /** A link that is older than the registry, and who its two partners are. */
    public record Stand(Links.Saved link, String one, String other) {

        public Agreements agreement() {
            return under(link, one, other);
        }
    }

    /** An agreement that stands in the database. */
    public record Saved(String id, String etag) {

        public String path() {
            return "/agreements/" + id;
        }

        /** The same as it is now. */
        public Saved again() {
            return new Saved(id, read().header("ETag"));
        }

        public Response read() {
            return Api.as(Tokens.analyst()).get(path());
        }

        public Response put(String part, Object list) {
            return Api.writing(Tokens.analyst()).header("If-Match", etag).body(list).put(path() + part);
        }

        public Response post(String part, Object json) {
            return post(Tokens.analyst(), part, json);
        }

        public Response post(String token, String part, Object json) {
            return Api.writing(token).header("If-Match", etag).body(json).post(path() + part);
        }

        public Response patch(Object json) {
            return Api.patching(Tokens.analyst(), etag).body(json).patch(path());
        }

        /** With these contributions. */
        public Saved contributing(Object... contributions) {
            return after(put("/contributions", List.of(contributions)));
        }

        /** Signed that day. */
        public Saved signed(String on) {
            return after(post("/sign", Map.of("on", on)));
        }

        public Saved amended(String reason) {
            return after(post("/amendments", Map.of("reason", reason)));
        }

        /** As an answer says it is, which has to be a good one. */
        public Saved after(Response answer) {
            answer.then().statusCode(answer.statusCode() == 201 ? 201 : 200);
            return new Saved(id, answer.header("ETag"));
        }
    }

    public static Agreements under(Links.Saved link, String... parties) {
        return new Agreements(link.id(), List.of(parties));
    }

    /** A link of two towns, one in each country, to have agreements under. */
    public static Stand stand(String name, String country, String other) {
        return stand(Territories.town(country, name + " Uno").save(), Territories.town(other, name + " Due").save());
    }

    public static Stand stand(Territories.Saved one, Territories.Saved other) {
        var link = Links.between(one, other).since("1998-01-01").save();
        var read = Api.as(Tokens.analyst()).get(link.path());
        return new Stand(link, read.path("partners[0].actor"), read.path("partners[1].actor"));
    }

    /** A contribution in cash. */
    public static Map<String, Object> cash(String party, String amount, String currency) {
        return contribution(party, "CASH", amount, currency);
    }

    public static Map<String, Object> contribution(String party, String kind, String amount, String currency) {
        var contribution = new LinkedHashMap<String, Object>();
        contribution.put("partyId", party);
        contribution.put("kind", kind);
        contribution.put("description", "Aporte de " + amount);
        contribution.put("amount", Map.of("amount", amount, "currency", currency));
        contribution.put("valueDate", DAY);
        return contribution;
    }

    /** Staff time by a tariff. */
    public static Map<String, Object> time(String party, String hours, String tariff) {
        var contribution = new LinkedHashMap<String, Object>();
        contribution.put("partyId", party);
        contribution.put("kind", "STAFF_TIME");
        contribution.put("description", "Horas: " + hours);
        contribution.put("hours", hours);
        contribution.put("tariffId", tariff);
        contribution.put("valueDate", DAY);
        return contribution;
    }

    /** The same contribution but for one member. */
    public static Map<String, Object> with(Map<String, Object> contribution, String member, @Nullable Object value) {
        var changed = new LinkedHashMap<>(contribution);
        changed.put(member, value);
        return changed;
    }

    /** The day's rates of euro to dollar and real, and an average of the peso; none of the yen. */
    public static void rates() {
        Database.run("""
                INSERT INTO exchange_rate (kind, base, currency, rate, date, source)
                VALUES ('DAILY', 'EUR', 'USD', 1.3834, '2011-02-28', 'ECB'), ('DAILY', 'EUR', 'BRL', 2.3, '2011-02-28', 'ECB'),
                       ('ANNUAL_AVERAGE', 'USD', 'ARS', 4.110139671, '2011-12-31', 'IMF'),
                       ('ANNUAL_AVERAGE', 'USD', 'EUR', 0.719218, '2011-12-31', 'IMF') ON CONFLICT DO NOTHING""");
    }

    /** What an hour of this costs in any country, for ever; ids are made of names. */
    public static String tariff(String category, String hourly, String currency) {
        Database.run("""
                INSERT INTO tariff (category, names, hourly, currency, valid_from, source)
                SELECT '%1$s', '{"es": "%1$s"}', %2$s, '%3$s', '2000-01-01', 'Test'
                 WHERE NOT EXISTS (SELECT FROM tariff WHERE category = '%1$s')""".formatted(category, hourly, currency));
        return Database.column("SELECT id FROM tariff WHERE category = ?", category).getFirst();
    }

    /** A call in euro with these caps, as JSON. */
    public static String call(String code, String caps) {
        return Database.column("""
                INSERT INTO call (code, title, country, opens_on, closes_on, currency, caps, created_by)
                VALUES (?, 'Convocatoria de prueba', 'FR', '2011-01-01', '2011-12-31', 'EUR', ?::jsonb, 'x') RETURNING id""",
                code + "-" + UUID.randomUUID().toString().substring(0, 8), caps).getFirst();
    }

    /** For what the API does not offer yet. */
    public static void publish(Saved agreement) {
        Database.run("UPDATE agreement SET visibility = 'PUBLISHED' WHERE id = '" + agreement.id() + "'");
    }

    public Agreements with(String field, @Nullable Object value) {
        body.put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    /** Sends it and leaves the answer to the test. */
    public ValidatableResponse post(String token) {
        return Api.writing(token).body(body).post("/agreements").then();
    }

    public Saved save() {
        return save(Tokens.analyst());
    }

    public Saved save(String token) {
        var answer = post(token).statusCode(201).extract();
        return new Saved(answer.path("id"), answer.header("ETag"));
    }
}
