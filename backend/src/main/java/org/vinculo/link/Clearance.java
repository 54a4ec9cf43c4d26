package org.vinculo.link;

/**
 * Where a link stands with the ministry's opinion: none yet, none needed (no partner of the home country), or older
 * than the registry.
 */
public enum Clearance {
    NONE,
    NOT_NEEDED,
    PRE_EXISTING
}
