package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Agreements.with;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** A random sequence of writes over one agreement of three parties, good ones and bad ones; after each the figures are looked at. */
final class AgreementWalk {

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "BRL", "KWD", "JPY");
    private static final Map<String, Integer> UNITS = Map.of("EUR", 2, "USD", 2, "BRL", 2, "KWD", 3, "JPY", 0);

    private final Random random;
    private final List<String> parties;
    private final String tariff;
    private final Map<Integer, String> signed = new LinkedHashMap<>();
    private final Map<String, Integer> accepted = new HashMap<>();
    private Agreements.Saved agreement;

    AgreementWalk(long seed) {
        random = new Random(seed);
        var stand = Agreements.stand("Paseo " + seed, "AR", "FR");
        var third = Agreements.stand("Paseo otro " + seed, "IT", "FR").one();
        parties = List.of(stand.one(), stand.other(), third);
        var link = Links.among(stand.one(), stand.other(), third).since("1998-01-01").save();
        agreement = Agreements.under(link, stand.one(), stand.other(), third).save();
        tariff = Agreements.tariff("walk-hour", "17.335", "KWD");
    }

    Map<String, Integer> accepted() {
        return accepted;
    }

    String id() {
        return agreement.id();
    }

    void take(int steps) {
        for (int step = 0; step < steps; step++) {
            var what = choose();
            var before = figures();
            var answer = write(what);
            var saying = "step " + step + ", " + what + ": " + answer.asString();
            assertThat(answer.statusCode()).as(saying).isIn(200, 201, 404, 409, 422);
            if (answer.statusCode() < 300) {
                accepted.merge(what, 1, Integer::sum);
                agreement = new Agreements.Saved(agreement.id(), answer.header("ETag"));
            } else {
                assertThat(figures()).as("refused, " + saying).isEqualTo(before);
            }
            addUp(saying);
            earlierPlansStay(saying);
        }
    }

    private String choose() {
        int dice = random.nextInt(20);
        return dice < 9 ? "contributions" : dice < 11 ? "bad contributions" : dice < 13 ? "schedule" : dice < 14 ? "sign"
                : dice < 15 ? "amend" : dice < 17 ? "sign amendment" : dice < 18 ? "discard amendment" : dice < 19 ? "account" : "force";
    }

    private Response write(String what) {
        var read = agreement.read();
        Integer amendment = read.path("amendment.number");
        return switch (what) {
            case "contributions" -> agreement.put("/contributions", contributions(read, false));
            case "bad contributions" -> agreement.put("/contributions", contributions(read, true));
            case "schedule" -> agreement.put("/schedule", schedule(read));
            case "sign" -> agreement.post("/sign", Map.of("on", "2011-05-04"));
            case "amend" -> agreement.post("/amendments", Map.of("reason", "Paseo"));
            case "sign amendment" -> agreement.post("/amendments/" + amendment(amendment) + "/sign", Map.of("on", "2012-01-01"));
            case "discard amendment" -> agreement.post("/amendments/" + amendment(amendment) + "/discard", Map.of("reason", "x"));
            case "account" -> agreement.patch(Map.of("accountCurrency", random.nextBoolean() ? "EUR" : "USD"));
            default -> agreement.post("/enter-into-force", Map.of("on", "2011-06-01"));
        };
    }

    /** One that there is, or else the next: then the answer is that there is none. */
    private int amendment(Integer inPreparation) {
        if (inPreparation == null) {
            return random.nextInt(2) == 0 ? 0 : 99;
        }
        return inPreparation;
    }

    private List<Map<String, Object>> contributions(Response read, boolean bad) {
        var rows = new ArrayList<Map<String, Object>>();
        List<Map<String, Object>> present = read.path(read.path("amendment") == null ? "plan.contributions" : "amendment.contributions");
        for (var row : present) {
            if (random.nextInt(4) > 0 && row.get("tariff") == null) {
                var kept = new LinkedHashMap<String, Object>();
                List.of("id", "partyId", "kind", "description", "amount", "valueDate").forEach(member -> kept.put(member, row.get(member)));
                rows.add(random.nextInt(3) > 0 ? kept : with(kept, "description", "Otra descripción"));
            }
        }
        for (int i = random.nextInt(5); i >= 0 && rows.size() < 40; i--) {
            rows.add(contribution());
        }
        if (bad) {
            rows.add(spoilt(contribution()));
        }
        return rows;
    }

    private Map<String, Object> contribution() {
        var party = parties.get(random.nextInt(3));
        if (random.nextInt(5) == 0) {
            return with(Agreements.time(party, BigDecimal.valueOf(1 + random.nextInt(99_999), 2).toPlainString(), tariff), "conversion", manual());
        }
        var currency = CURRENCIES.get(random.nextInt(5));
        var amount = BigDecimal.valueOf(1 + (random.nextInt(8) == 0 ? random.nextLong(999_999_999_999L) : random.nextInt(99_999)),
                UNITS.get(currency)).toPlainString();
        var row = Agreements.contribution(party, random.nextInt(3) == 0 ? "IN_KIND" : "CASH", amount, currency);
        var component = List.of("Obra", "Formación", "").get(random.nextInt(3));
        var named = component.isEmpty() ? row : with(row, "component", component);
        return List.of("KWD", "JPY").contains(currency) ? with(named, "conversion", manual()) : named;
    }

    private Map<String, Object> manual() {
        return Map.of("kind", "MANUAL", "rate", BigDecimal.valueOf(1 + random.nextInt(9_999_999), 5).toPlainString(), "source", "Acta", "reason", "x");
    }

    private Map<String, Object> spoilt(Map<String, Object> good) {
        return switch (random.nextInt(6)) {
            case 0 -> with(good, "amount", Map.of("amount", "0.00", "currency", "EUR"));
            case 1 -> with(good, "amount", Map.of("amount", "1.001", "currency", "EUR"));
            case 2 -> with(good, "amount", Map.of("amount", "-1", "currency", "EUR"));
            case 3 -> with(good, "valueDate", "1970-01-01");
            case 4 -> with(good, "partyId", "01990000-0000-7000-8000-0000000000ff");
            default -> with(good, "amount", Map.of("amount", "1e400", "currency", "EUR"));
        };
    }

    private List<Map<String, Object>> schedule(Response read) {
        List<Map<String, Object>> present = read.path(read.path("amendment") == null ? "plan.contributions" : "amendment.contributions");
        return present.stream().filter(row -> row.get("kind").equals("CASH")).limit(3).map(row -> Map.of("contributionId", row.get("id"),
                "dueOn", "2013-0" + (1 + random.nextInt(9)) + "-01", "amount", row.get("amount"))).toList();
    }

    /** The record and its rows, as they would be found if nothing was written. */
    private List<String> figures() {
        return List.of(agreement.again().etag(), agreement.read().asString(), Database.column(
                "SELECT count(*) || ' ' || coalesce(sum(value), 0) FROM agreement_contribution WHERE agreement_id = ?::uuid", agreement.id()).getFirst());
    }

    private void addUp(String saying) {
        var read = agreement.read();
        for (var plan : List.of("plan", "amendment")) {
            if (read.path(plan) == null) {
                continue;
            }
            var total = new BigDecimal(read.<String>path(plan + ".totals.value.amount"));
            assertThat(sum(read.path(plan + ".contributions.value.amount"))).as(saying).isEqualByComparingTo(total);
            assertThat(sum(read.path(plan + ".totals.byParty.value.amount"))).as(saying).isEqualByComparingTo(total);
            assertThat(sum(read.path(plan + ".totals.byCountry.share"))).as(saying)
                    .isEqualByComparingTo(total.signum() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100));
            assertThat(sum(read.path(plan + ".totals.byParty.share"))).as(saying)
                    .isEqualByComparingTo(total.signum() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100));
            for (var each : read.<List<Map<String, String>>>path(plan + ".totals.byCurrency")) {
                assertThat(sum(read.path(plan + ".contributions.findAll { it.amount.currency == '" + each.get("currency") + "' }.amount.amount")))
                        .as(saying).isEqualByComparingTo(each.get("amount"));
            }
        }
    }

    private void earlierPlansStay(String saying) {
        signed.forEach((number, told) -> assertThat(plan(number)).as(saying).isEqualTo(told));
        List<Integer> numbers = agreement.read().path("plans.findAll { it.state == 'SIGNED' }.number");
        numbers.forEach(number -> signed.computeIfAbsent(number, this::plan));
    }

    private String plan(int number) {
        return Api.as(Tokens.analyst()).get(agreement.path() + "/plans/" + number).asString();
    }

    private static BigDecimal sum(List<String> amounts) {
        return amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
