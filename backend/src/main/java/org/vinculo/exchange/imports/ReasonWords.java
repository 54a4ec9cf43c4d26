package org.vinculo.exchange.imports;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** What reasons beside rows mean, in the languages of the product: the app's words, for those who read a report instead. */
final class ReasonWords {

    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ReasonWords() {
    }

    /** By the reasons' codes. */
    static Map<String, String> in(Locale language) {
        var bundle = ResourceBundle.getBundle("imports/reasons", language, NO_SYSTEM_LOCALE);
        var words = new TreeMap<String, String>();
        bundle.keySet().forEach(code -> words.put(code, bundle.getString(code)));
        return words;
    }
}
