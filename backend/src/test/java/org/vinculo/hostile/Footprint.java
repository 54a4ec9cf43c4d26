package org.vinculo.hostile;

import org.vinculo.support.Database;

/** How much stands in every table that a request may write to: equal before and after means that nothing was written. */
record Footprint(String rows) {

    private static final String COUNTS = """
            SELECT concat_ws(', ',
                'territory ' || (SELECT count(*) || '/' || coalesce(sum(version), 0) FROM territory),
                'link ' || (SELECT count(*) || '/' || coalesce(sum(version), 0) FROM link),
                'participant ' || (SELECT count(*) FROM link_participant),
                'activity ' || (SELECT count(*) FROM link_activity),
                'identifier ' || (SELECT count(*) FROM territory_identifier),
                'event ' || (SELECT count(*) FROM territory_event),
                'successor ' || (SELECT count(*) FROM territory_successor),
                'actor ' || (SELECT count(*) || '/' || coalesce(sum(version), 0) FROM actor),
                'cover ' || (SELECT count(*) FROM actor_cover),
                'competence ' || (SELECT count(*) FROM actor_competence),
                'contact ' || (SELECT count(*) || '/' || coalesce(sum(version), 0) FROM contact),
                'contact version ' || (SELECT count(*) FROM contact_version),
                'agreement ' || (SELECT count(*) || '/' || coalesce(sum(version), 0) FROM agreement),
                'plan ' || (SELECT count(*) || '/' || count(signed_on) FROM agreement_plan),
                'contribution ' || (SELECT count(*) || '/' || coalesce(sum(value), 0) FROM agreement_contribution),
                'schedule ' || (SELECT count(*) FROM agreement_schedule),
                'transition ' || (SELECT count(*) FROM agreement_transition),
                'rate ' || (SELECT count(*) FROM exchange_rate),
                'tariff ' || (SELECT count(*) || '/' || coalesce(sum(version), 0) FROM tariff),
                'call ' || (SELECT count(*) || '/' || coalesce(sum(version), 0) FROM call),
                'history ' || (SELECT count(*) FROM history),
                'idempotency ' || (SELECT count(*) FROM idempotency),
                'import ' || (SELECT count(*) || '/' || coalesce(sum(version), 0) FROM import),
                'given id ' || (SELECT count(*) FROM client_given_id))""";

    /** What the requests are aimed at is made first, so that making it is not counted. */
    static Footprint now() {
        Stage.set();
        return new Footprint(Database.column(COUNTS).getFirst());
    }
}
