package org.vinculo.agreement.dossier;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.vinculo.shared.money.Amount;

/**
 * The two languages of a dossier.
 *
 * @param countries names of countries by code and language
 */
record Tongues(Tongue home, Tongue other, Map<String, Map<String, String>> countries) {

    boolean isOne() {
        return home.code().equals(other.code());
    }

    Pair pair(Function<Tongue, String> told) {
        return new Pair(told.apply(home), told.apply(other));
    }

    Pair say(String key, Object... arguments) {
        return pair(tongue -> tongue.say(key, arguments));
    }

    /** What both languages write the same. */
    static Pair plain(String text) {
        return new Pair(text, text);
    }

    Pair amount(Amount amount) {
        return pair(tongue -> tongue.amount(amount));
    }

    /** Without its currency, which stands at the head of the column. */
    Pair figure(Amount amount) {
        return number(amount.amount());
    }

    Pair number(String decimal) {
        return pair(tongue -> tongue.number(decimal));
    }

    Pair day(LocalDate day) {
        return pair(tongue -> tongue.day(day));
    }

    Pair shortDay(LocalDate day) {
        return pair(tongue -> tongue.shortDay(day));
    }

    Pair country(String code) {
        return pair(tongue -> country(tongue, code));
    }

    String country(Tongue tongue, String code) {
        return tongue.name(countries.getOrDefault(code, Map.of()), code);
    }

    /** Of names by language, such as a rule's. */
    Pair name(Map<String, String> names, String otherwise) {
        return pair(tongue -> tongue.name(names, otherwise));
    }
}
