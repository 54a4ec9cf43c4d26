package org.vinculo.agreement.dossier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that no system takes amiss: small letters without accents, digits and hyphens. */
final class FileNames {

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 60;

    private FileNames() {
    }

    /** Such as {@code acuerdo-ar-es-0087-02-plan-1-es-fr.pdf}. */
    static String of(String name, int plan, Tongues tongues) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        var safe = OTHERS.matcher("acuerdo-" + plain).replaceAll("-");
        var cut = safe.substring(0, Math.min(safe.length(), LONGEST));
        var languages = tongues.isOne() ? tongues.home().code() : tongues.home().code() + '-' + tongues.other().code();
        return (cut + "-plan-" + plan + '-' + languages + ".pdf").replace("--", "-");
    }
}
