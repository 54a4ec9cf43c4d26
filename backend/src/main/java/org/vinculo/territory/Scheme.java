package org.vinculo.territory;

/** Registers whose codes name territories. */
public enum Scheme {
    ISO_3166_2,
    INDEC,
    NUTS,
    INSEE,
    GEONAMES,
    WIKIDATA,
    IATI
}
