package org.vinculo.exchange.imports.write;

import java.sql.SQLException;

/** Writes what the comparison said would be written; the comparison is made just before, in the same transaction. */
public final class Writing {

    private Writing() {
    }

    public static void run(Work work) throws SQLException {
        switch (work.kind()) {
            case TERRITORIES -> TerritoryWriting.listed(work);
            case ACTORS -> {
                TerritoryWriting.offered(work);
                ActorWriting.listed(work);
            }
            case LINKS -> {
                TerritoryWriting.offered(work);
                ActorWriting.principals(work);
                LinkWriting.listed(work);
            }
            case EXCHANGE_RATES -> RateWriting.listed(work);
        }
    }
}
