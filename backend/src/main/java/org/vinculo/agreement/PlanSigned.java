package org.vinculo.agreement;

import java.util.UUID;

/** A plan was signed just now. Told within the transaction that signs it, so that who fails to follow keeps it from being signed. */
public record PlanSigned(UUID agreement, int plan) {
}
