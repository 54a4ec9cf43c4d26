package org.vinculo.agreement.call;

/** What a party commits. */
public enum ContributionKind { CASH, IN_KIND, STAFF_TIME }
