package org.vinculo.agreement.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The one of the product's languages that a country's administrations write in, where it is one of them. */
final class MainLanguages {

    private static final Map<String, List<String>> COUNTRIES = Map.of(
            "es", List.of("AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GQ", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY",
                    "SV", "UY", "VE"),
            "pt", List.of("AO", "BR", "CV", "GW", "MZ", "PT", "ST", "TL"),
            "fr", List.of("BE", "BF", "BI", "BJ", "CD", "CF", "CG", "CI", "CM", "DJ", "FR", "GA", "GN", "HT", "LU", "MC", "MG",
                    "ML", "NE", "SN", "TD", "TG"),
            "it", List.of("IT", "SM", "VA"));

    static final Map<String, String> OF = COUNTRIES.entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(country -> Map.entry(country, each.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private MainLanguages() {
    }
}
