package org.vinculo.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of problems in the five languages of the product ({@code problems*.properties}). */
@ApplicationScoped
public class ProblemWords {

    /** The languages the product speaks, its first one leading. */
    public static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr", "it");

    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String title(ProblemType type, Locale language) {
        return say("title." + type.code(), List.of(), language).orElse(type.code());
    }

    public Optional<String> description(ProblemType type, Locale language) {
        return say("description." + type.code(), List.of(), language);
    }

    public Optional<String> detail(ProblemException problem, Locale language) {
        return Optional.ofNullable(problem.detailCode())
                .flatMap(code -> say("detail." + code, problem.arguments(), language));
    }

    public String error(FieldError error, Locale language) {
        return say("error." + error.code(), error.arguments(), language).orElse(error.code());
    }

    private Optional<String> say(String key, List<Object> arguments, Locale language) {
        try {
            var pattern = ResourceBundle.getBundle("problems", language, NO_SYSTEM_LOCALE).getString(key);
            return Optional.of(new MessageFormat(pattern, language).format(
                    arguments.stream().map(argument -> spoken(argument, language)).toArray()));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }

    /** Days as people write them in the language, and constants in its words; of several, all of them. */
    private Object spoken(Object argument, Locale language) {
        return switch (argument) {
            case LocalDate day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).format(day);
            case Enum<?> constant -> say("word." + constant.name(), List.of(), language).orElse(constant.name());
            case Collection<?> none when none.isEmpty() -> say("word.NONE", List.of(), language).orElse("—");
            case Collection<?> several -> several.stream().map(each -> spoken(each, language).toString())
                    .collect(Collectors.joining(", "));
            default -> argument;
        };
    }
}
