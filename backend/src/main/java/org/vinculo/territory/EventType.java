package org.vinculo.territory;

/** What can happen to a territory as such. */
public enum EventType {
    RENAMED,
    MERGED,
    SPLIT;

    boolean dissolves() {
        return this != RENAMED;
    }
}
