package org.vinculo.link;

/** What kind of relation a link is. */
public enum LinkType {
    TWINNING,
    FRAMEWORK_AGREEMENT,
    SPECIFIC_AGREEMENT,
    MEMORANDUM,
    LETTER_OF_INTENT,
    TECHNICAL_COOPERATION,
    NETWORK
}
