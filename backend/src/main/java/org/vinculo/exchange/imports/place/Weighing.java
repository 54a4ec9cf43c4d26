package org.vinculo.exchange.imports.place;

import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.place.Candidate.Fit;
import org.vinculo.territory.Level;

/** Weighs a hit against what the mention says of level, region and country. */
final class Weighing {

    /** Representative points of large territories are anywhere in them: kilometres that are still no contradiction. */
    private static final double REGIONAL_REACH = 250;
    private static final double INTERMEDIATE_REACH = 60;

    private final PlaceMatching.Settings settings;

    Weighing(PlaceMatching.Settings settings) {
        this.settings = settings;
    }

    Candidate weigh(Mention mention, Found found, Hit hit) {
        var variant = hit.variant() < 0 ? null : mention.name().variants().get(hit.variant());
        var sureness = variant == null || hit.cut() ? Sureness.CUT : variant.sureness();
        var hint = variant == null ? null : variant.hint();
        boolean asked = mention.level() != null || hint != null;
        // A city that is a region as well is still a town when a municipality is asked for.
        boolean above = mention.level() == null ? hint == Hint.ABOVE : mention.level() != Level.MUNICIPAL;
        boolean level = levelFits(mention.level(), hint, sureness, hit);
        return new Candidate(hit, sureness, level, asked, !(settings.needsAdministration() && hit.grouping()),
                fit(mention, found, hit, variant), above && level ? span(hit) : settings.nearKm(), span(hit));
    }

    private static boolean levelFits(@Nullable Level column, @Nullable Hint hint, Sureness sureness, Hit hit) {
        if (column != null) {
            return column == Level.MUNICIPAL ? hit.isTown() : hit.level() == column;
        }
        if (hint == Hint.ABOVE && hit.level() != Level.MUNICIPAL) {
            return true;
        }
        if (hint == Hint.UNCLEAR) {
            return sureness == Sureness.WHOLE && hit.isTown();
        }
        // A word that is a part of the whole name on record ("City of London") does not have to be a level.
        return (hint != Hint.ABOVE || sureness == Sureness.WHOLE) && hit.isTown();
    }

    private double span(Hit hit) {
        return Math.max(settings.nearKm(), switch (hit.level()) {
            case REGIONAL -> REGIONAL_REACH;
            case INTERMEDIATE -> INTERMEDIATE_REACH;
            case MUNICIPAL -> settings.nearKm();
        });
    }

    private static Fit fit(Mention mention, Found found, Hit hit, @Nullable NameVariant variant) {
        var worst = mention.claimsOf(variant).map(claim -> fit(claim, found.region(claim), hit)).toList();
        if (worst.isEmpty()) {
            return Fit.SILENT;
        }
        return worst.stream().max(Enum::compareTo).orElseThrow();
    }

    private static Fit fit(Mention.Claim claim, Region region, Hit hit) {
        boolean country = claim.country().isUnderstood() && claim.country().allows(hit.country());
        if (country || hit.above().stream().anyMatch(region.all()::contains)) {
            return Fit.FITS;
        }
        if (region.all().contains(hit.territory())) {
            return Fit.ITSELF;
        }
        if (!region.above().isEmpty() || region.all().isEmpty() && claim.country().isUnderstood()) {
            return Fit.CONTRADICTS;
        }
        return claim.column() ? Fit.SILENT : Fit.UNVERIFIED;
    }
}
