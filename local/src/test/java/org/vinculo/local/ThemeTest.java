package org.vinculo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    private static final String LOGIN = "deploy/keycloak/themes/vinculo/login/";

    /** The sign-in page may weigh 60 kB; the page itself and two small scripts of the server take some 4 kB of them. */
    private static final long BUDGET = 56_000;

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt", "fr", "it"})
    void saysTheSameThingsInEveryLanguage(String language) {
        Set<String> spanish = messages("es").stringPropertyNames();

        assertThat(messages(language).stringPropertyNames()).containsAll(spanish);
        assertThat(messages(language).values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void fitsASlowLine() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve(LOGIN + "resources"))) {
            long weight = files.filter(Files::isRegularFile).filter(file -> !file.endsWith("OFL.txt"))
                    .mapToLong(ThemeTest::compressed).sum();
            assertThat(weight).isLessThan(BUDGET);
        }
    }

    private static Properties messages(String language) {
        try {
            var messages = new Properties();
            messages.load(new StringReader(Repository.read(LOGIN + "messages/messages_" + language + ".properties")));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long compressed(Path file) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(bytes)) {
                Files.copy(file, gzip);
            }
            return bytes.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
