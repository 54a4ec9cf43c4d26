package org.vinculo.agreement.dossier;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vinculo.shared.money.Amount;

/** One of the languages that dossiers speak: its words, and how it writes figures and days. */
final class Tongue {

    /** Regional habits for figures and days, the same as the application's. */
    private static final Map<String, String> HABITS = Map.of("es", "es-AR", "en", "en-GB", "pt", "pt-BR", "fr", "fr-FR", "it", "it-IT");

    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String code;
    private final Locale locale;
    private final ResourceBundle words;

    private Tongue(String code) {
        this.code = code;
        this.locale = Locale.forLanguageTag(Objects.requireNonNull(HABITS.get(code), code));
        this.words = ResourceBundle.getBundle("dossier.words", Locale.of(code), NO_SYSTEM_LOCALE);
    }

    /** @param code one of those the product speaks */
    static Tongue of(String code) {
        return new Tongue(code);
    }

    String code() {
        return code;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    String amount(Amount amount) {
        return number(amount.amount()) + '\u00a0' + amount.currency();
    }

    /** A decimal number with as many decimals as it is given with. */
    String number(String decimal) {
        var value = new BigDecimal(decimal);
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return format.format(value).replace('-', '\u2212');
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
    }

    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(locale).format(day);
    }

    /** The one among names by language that its readers understand best. */
    String name(Map<String, String> names, String otherwise) {
        return Stream.of(code, "es", "en").map(names::get).filter(Objects::nonNull).findFirst()
                .or(() -> names.values().stream().sorted().findFirst()).orElse(otherwise);
    }
}
