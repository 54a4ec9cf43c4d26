package org.vinculo.territory;

/**
 * Whether a territory is governed, only groups others on the map (a Portuguese district), or is a populated place
 * whose administration nobody has confirmed yet. One that was registered by mistake is void: it is gone, and stays on
 * record.
 */
public enum Status {
    GOVERNED,
    GROUPING,
    UNCONFIRMED,
    VOID
}
