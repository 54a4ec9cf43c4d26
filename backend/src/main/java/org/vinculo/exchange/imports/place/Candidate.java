package org.vinculo.exchange.imports.place;

import org.jspecify.annotations.Nullable;

/**
 * A hit, weighed against what the mention says.
 *
 * @param sureness of the variant that found it
 * @param levelFits whether its level is the one that is asked for; a town where none is
 * @param levelAsked whether a level is asked for
 * @param allowed  whether something of its status may be matched at all
 * @param reach    how far it may be from the mentioned point, in kilometres
 * @param span     how far something of its level can be from a point within it, in kilometres
 */
record Candidate(Hit hit, Sureness sureness, boolean levelFits, boolean levelAsked, boolean allowed, Fit fit,
        double reach, double span) {

    /** Whether it lies where the mention says. */
    enum Fit {
        FITS,
        /** What is said to be its region is its own name. */
        ITSELF,
        /** Nothing is said, or a region that is not on record. */
        SILENT,
        /** Something was cut off the name that nobody understood. */
        UNVERIFIED,
        CONTRADICTS
    }

    /** Whether what is said about where it lies was understood and holds. */
    boolean placed() {
        return fit == Fit.FITS || fit == Fit.ITSELF;
    }

    boolean eligible() {
        return levelFits && allowed && fit != Fit.CONTRADICTS;
    }

    boolean near() {
        return hit.km() != null && hit.km() <= reach;
    }

    boolean within(double km) {
        return hit.km() != null && hit.km() <= km;
    }

    @Nullable Double km() {
        return hit.km();
    }
}
