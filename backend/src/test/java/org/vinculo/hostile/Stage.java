package org.vinculo.hostile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Documents;
import org.vinculo.support.Imports;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Territories and actors for hostile requests to be aimed at. They are refused, so a few serve many tests. */
final class Stage {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static Territories.Saved target;
    private static Territories.Saved other;
    private static Actors.Saved actor;
    private static Actors.Saved otherActor;
    private static Links.Saved link;
    private static Territories.Saved abroad;
    private static Imports.Saved preview;
    private static Imports.Saved applied;
    private static Documents.Saved document;
    private static String contact;
    private static String activity;
    private static String partner;
    private static String rate;
    private static String tariff;
    private static String call;

    private Stage() {
    }

    /** Makes what the requests are aimed at, once. */
    static void set() {
        target();
        other();
        actor();
        otherActor();
        link();
        contact();
        activity();
        document();
        preview();
        applied();
        rate();
        tariff();
        call();
        StagedAgreements.set();
    }

    /** Lets the next who asks find everything anew, where something was changed after all. */
    static synchronized void renew() {
        target = null;
        other = null;
        actor = null;
        otherActor = null;
        link = null;
        abroad = null;
        preview = null;
        applied = null;
        document = null;
        contact = null;
        activity = null;
        partner = null;
        tariff = null;
        call = null;
        StagedAgreements.renew();
    }

    /** A town in Portugal that nobody succeeds in changing. */
    static synchronized Territories.Saved target() {
        if (target == null) {
            target = town("PT").with("population", 5).with("populationYear", 2020).save();
        }
        return target;
    }

    /** Another one. */
    static synchronized Territories.Saved other() {
        if (other == null) {
            other = town("PT").save();
        }
        return other;
    }

    /** A university in Portugal that nobody succeeds in changing. */
    static synchronized Actors.Saved actor() {
        if (actor == null) {
            actor = Actors.university("PT", "Universidade Alvo").save();
        }
        return actor;
    }

    /** Another one. */
    static synchronized Actors.Saved otherActor() {
        if (otherActor == null) {
            otherActor = Actors.university("PT", "Universidade Outra").save();
        }
        return otherActor;
    }

    /** A town in France. */
    static synchronized Territories.Saved abroad() {
        if (abroad == null) {
            abroad = town("FR").save();
        }
        return abroad;
    }

    /** A published link of Portugal and France that nobody succeeds in changing. */
    static synchronized Links.Saved link() {
        if (link == null) {
            link = Links.between(target(), abroad()).since("1998-01-01").save();
            link.post(Tokens.analyst(), "/activities", Map.of("date", "2024-01-01", "participants", List.of(partner()))).then()
                    .statusCode(201);
            Links.publish(link);
            link = link.again();
        }
        return link;
    }

    /** A published document of the link that nobody succeeds in changing. */
    static synchronized Documents.Saved document() {
        if (document == null) {
            Documents.forgetUnfinished();
            document = Documents.of(link(), "memorando.pdf").published().save();
        }
        return document;
    }

    /** A list that waits to be decided on. */
    static synchronized Imports.Saved preview() {
        if (preview == null) {
            preview = list();
        }
        return preview;
    }

    /** A list that was applied, and that nobody succeeds in taking back. */
    static synchronized Imports.Saved applied() {
        if (applied == null) {
            applied = list().apply();
        }
        return applied;
    }

    private static Imports.Saved list() {
        var towns = List.of(town("CL").save(), town("BR").save());
        var names = towns.stream().map(each -> Api.as(Tokens.analyst()).get(each.path()).<String>path("name")).toList();
        return Imports.upload(Tokens.analyst(), "LINKS", "cidade;país;parceira;outro país\n" + names.getFirst() + ";CL;" + names.getLast() + ";BR\n")
                .read(Map.of("columns", Map.of("a.name", 0, "a.country", 1, "b.name", 2, "b.country", 3), "constants", Map.of("type", "TWINNING")));
    }

    /** What happened under it. */
    static synchronized String activity() {
        if (activity == null) {
            activity = Api.as(Tokens.analyst()).get(link().path()).path("activities[0].id");
        }
        return activity;
    }

    /** Somebody to be reached at the university. */
    static synchronized String contact() {
        if (contact == null) {
            contact = Api.writing(Tokens.analyst()).body(Map.of("name", "Nome Apelido")).post(actor().path() + "/contacts").then()
                    .statusCode(201).extract().path("id");
        }
        return contact;
    }

    /** The link's first partner. */
    static synchronized String partner() {
        if (partner == null) {
            partner = Database.column("SELECT id FROM actor WHERE principal AND territory_id = ?::uuid", target().id()).getFirst();
        }
        return partner;
    }

    /** A rate, which nobody can change. */
    static synchronized String rate() {
        if (rate == null) {
            rate = Api.writing(Tokens.analyst()).body(Map.of("base", "EUR", "currency", "ARS", "rate", "1600", "date", "2026-03-30",
                    "source", "Banco", "reason", "Acordado")).post("/exchange-rates").then().statusCode(201).extract().path("id");
        }
        return rate;
    }

    /** What an hour is worth, and nobody succeeds in changing. */
    static synchronized String tariff() {
        if (tariff == null) {
            tariff = Api.writing(Tokens.admin()).body(Map.of("category", "h-" + freshId(), "names", Map.of("pt", "Perito"), "hourly",
                    Map.of("amount", "18.00", "currency", "EUR"), "validFrom", "2026-01-01", "source", "Lei")).post("/tariffs").then().statusCode(201).extract().path("id");
        }
        return tariff;
    }

    /** A call that nobody succeeds in changing. */
    static synchronized String call() {
        if (call == null) {
            call = Api.writing(Tokens.admin()).body(Map.of("code", "h-" + freshId(), "title", "Edital", "country", "PT", "opensOn", "2026-01-01",
                    "closesOn", "2026-12-31", "currency", "EUR")).post("/calls").then().statusCode(201).extract().path("id");
        }
        return call;
    }

    /** A text with the ids of what it names; lists and agreements, which take a while, are made when they are named. */
    static String fill(String text) {
        document();
        return text.replace("{territory}", target().id()).replace("TARGET", target().id()).replace("OTHER", other().id())
                .replace("ABROAD", abroad().id()).replace("{actor}", actor().id()).replace("SURVIVOR", otherActor().id())
                .replace("{link}", link().id()).replace("PARTNER", partner()).replace("{contact}", contact())
                .replace("{activity}", activity()).replace("{document}", document().id())
                .transform(with("{import}", () -> preview().id())).transform(with("{applied}", () -> applied().id()))
                .transform(with("{tariff}", Stage::tariff)).transform(with("{call}", Stage::call)).transform(StagedAgreements::fill);
    }

    static Function<String, String> with(String mark, Supplier<String> id) {
        return text -> text.contains(mark) ? text.replace(mark, id.get()) : text;
    }

    /** The tag of what stands at a path below the API's root, or belongs to it. */
    static String etagOf(String path) {
        if (path.startsWith("/agreements/")) {
            return StagedAgreements.etagOf(path);
        }
        return path.contains("/contacts/") || path.startsWith("/tariffs/") || path.startsWith("/calls/") ? "\"0\"" : path.startsWith("/actors/") ? actor().etag()
                : path.startsWith("/documents/") ? document().etag() : path.startsWith("/links/") ? link().etag() : path.endsWith("/undo") ? applied().etag()
                : path.startsWith("/imports/") ? preview().etag() : target().etag();
    }

    static Territories town(String country) {
        return Territories.town(country, "Cible " + COUNT.incrementAndGet());
    }

    /** A UUIDv7 that nobody has used. */
    static UUID freshId() {
        var random = UUID.randomUUID();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000 | random.getMostSignificantBits() & 0x0FFF,
                random.getLeastSignificantBits());
    }
}
