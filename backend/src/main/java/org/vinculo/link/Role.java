package org.vinculo.link;

/** How an actor takes part in a link: as one of the partners, who are equals, or helping them along. */
enum Role {
    PARTNER,
    FACILITATOR
}
