package org.vinculo.link;

/** Who sees a record: those who may see all, or whoever may read at all. */
public enum Visibility {
    INTERNAL,
    PUBLISHED
}
