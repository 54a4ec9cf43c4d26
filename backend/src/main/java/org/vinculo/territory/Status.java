package org.vinculo.territory;

/**
 * Whether a territory is governed, only groups others on the map (a Portuguese district), or is a populated place
 * whose administration nobody has confirmed yet.
 */
public enum Status {
    GOVERNED,
    GROUPING,
    UNCONFIRMED
}
