package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonWordsTest {

    private static final Pattern CODE = Pattern.compile("Reason\\.(?:of|at)\\(\"([a-z-]+)\"|new Reason\\(\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt", "fr", "it"})
    void areThoseOfTheApp(String language) throws IOException {
        var catalogue = new ObjectMapper().readTree(Path.of("../frontend/src/i18n/catalogues/" + language + "/imports.json").toFile());
        var app = new ObjectMapper().convertValue(catalogue.get("reason"), new TypeReference<Map<String, String>>() { });
        assertThat(ReasonWords.in(Locale.of(language))).isEqualTo(app);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RowReader", "Statement"})
    void thereAreSomeForWhateverReadingFinds(String reader) throws IOException {
        var source = Files.readString(Path.of("src/main/java/org/vinculo/exchange/imports/read/" + reader + ".java"));
        Set<String> codes = new TreeSet<>();
        CODE.matcher(source).results().forEach(found -> codes.add(found.group(1) != null ? found.group(1) : found.group(2)));
        assertThat(codes).isNotEmpty();
        assertThat(ReasonWords.in(Locale.of("es"))).containsKeys(codes.toArray(String[]::new));
    }
}
