package org.vinculo.hostile;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.vinculo.support.Actors;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;

/** Territories and actors for hostile requests to be aimed at. They are refused, so a few serve many tests. */
final class Stage {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static Territories.Saved target;
    private static Territories.Saved other;
    private static Actors.Saved actor;
    private static Actors.Saved otherActor;
    private static Links.Saved link;

    private Stage() {
    }

    /** Makes what the requests are aimed at, once. */
    static void set() {
        target();
        other();
        actor();
        otherActor();
        link();
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

    /** A published link of Portugal and France that nobody succeeds in changing. */
    static synchronized Links.Saved link() {
        if (link == null) {
            link = Links.between(target(), town("FR").save()).since("1998-01-01").save();
            Links.publish(link);
        }
        return link;
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
