package org.vinculo.bench.data;

import java.util.UUID;

/** A governed town whose administration cooperates; it writes that in the text format of COPY. */
record Town(UUID id, String country, String name) {
    static final String ACTOR_COLUMNS = "id, type, short_name, country, territory_id, principal";
    private static final long OF_ACTORS = 0x0000_0000_0001_0000L;

    /** A UUIDv7 as well: the town's own, a millisecond later and different in its last bit. */
    UUID actor() {
        return new UUID(id.getMostSignificantBits() + OF_ACTORS, id.getLeastSignificantBits() ^ 1);
    }

    String actorLine() {
        return String.join("\t", actor().toString(), "SUBSTATE_ADMINISTRATION", "Municipalidad de " + name, country,
                id.toString(), "t") + "\n";
    }
}
