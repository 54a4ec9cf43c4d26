package org.vinculo.agreement.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.AgreementParty;
import org.vinculo.agreement.AgreementView;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.problem.ProblemWords;

/** Which two languages a dossier speaks: that of the registry, and one more that the other side reads. */
@ApplicationScoped
class DossierLanguages {

    /** When neither the agreement nor its countries say anything. */
    private static final String OTHERWISE = "en";

    private final String home;
    private final String homeCountry;

    @Inject
    DossierLanguages(@ConfigProperty(name = "vinculo.home-language") String home,
            @ConfigProperty(name = "vinculo.home-country") String homeCountry) {
        if (!ProblemWords.LANGUAGES.contains(home)) {
            throw new IllegalStateException("vinculo.home-language is none of " + ProblemWords.LANGUAGES + ": " + home);
        }
        this.home = home;
        this.homeCountry = homeCountry;
    }

    String home() {
        return home;
    }

    /** @throws ProblemException 400 when it is a language that dossiers do not speak */
    String other(AgreementView agreement, @Nullable String asked) {
        if (asked == null) {
            return usual(agreement);
        }
        if (!ProblemWords.LANGUAGES.contains(asked)) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, FieldError.parameter("language", "not-spoken",
                    String.join(", ", ProblemWords.LANGUAGES)));
        }
        return asked;
    }

    /** The first of the agreement's languages, or else of the other countries', that dossiers speak beside the home language. */
    String usual(AgreementView agreement) {
        var countries = agreement.parties().stream().map(AgreementParty::country).distinct()
                .filter(country -> !country.equals(homeCountry)).flatMap(DossierLanguages::spokenIn);
        return Stream.concat(agreement.languages().stream(), countries)
                .filter(language -> ProblemWords.LANGUAGES.contains(language) && !language.equals(home)).findFirst()
                .orElse(home.equals(OTHERWISE) ? ProblemWords.LANGUAGES.getFirst() : OTHERWISE);
    }

    /** What most of a country reads; nothing where that is none of the five. */
    private static Stream<String> spokenIn(String country) {
        return Stream.of(country).map(MainLanguages.OF::get).filter(Objects::nonNull);
    }

    /** The languages that can stand beside the home language. */
    List<String> offered() {
        return ProblemWords.LANGUAGES.stream().sorted((one, two) -> Boolean.compare(one.equals(home), two.equals(home))).toList();
    }
}
