package org.vinculo.agreement.call;

import java.util.List;
import java.util.UUID;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.vinculo.actor.ActorType;

/**
 * What caps need to know of a plan.
 *
 * @param zero nothing, in the account currency: every value is in it
 * @param statedBase the base that the agreement states; null when it states none
 * @param parties all of them, those without contributions included
 * @param rows the plan's contributions, each by a party among these
 */
public record PlanFigures(MonetaryAmount zero, @Nullable MonetaryAmount statedBase, List<Party> parties, List<Row> rows) {

    public PlanFigures {
        parties = List.copyOf(parties);
        rows = List.copyOf(rows);
    }

    /** A party to the agreement. */
    public record Party(UUID id, String country, ActorType actorType) {
    }

    /**
     * A contribution.
     *
     * @param value whole minor units of the account currency
     */
    public record Row(UUID id, Party party, ContributionKind kind, MonetaryAmount value) {
    }
}
