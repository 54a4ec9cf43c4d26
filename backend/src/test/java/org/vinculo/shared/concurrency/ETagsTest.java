package org.vinculo.shared.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ETagsTest {

    private final String etag = ETags.of(7, "application/json", "es");

    @Test
    void isStrongAndLeadsWithTheVersion() {
        assertThat(etag).startsWith("\"7.").endsWith("\"");
    }

    @Test
    void differsByWhatShapesTheAnswer() {
        assertThat(ETags.of(7, "text/csv", "es")).isNotEqualTo(etag);
        assertThat(ETags.of(8, "application/json", "es")).isNotEqualTo(etag);
    }

    @Test
    void isKnownWhenAProxyWeakenedIt() {
        assertThat(ETags.isKnown(etag, List.of("W/" + etag))).isTrue();
    }

    @Test
    void isKnownInAListAndByAStar() {
        assertThat(ETags.isKnown(etag, List.of("\"1\", " + etag + ", \"x\""))).isTrue();
        assertThat(ETags.isKnown(etag, List.of("*"))).isTrue();
    }

    @Test
    void anotherVersionIsNotKnown() {
        assertThat(ETags.isKnown(etag, List.of(ETags.of(6, "application/json", "es")))).isFalse();
        assertThat(ETags.isKnown(etag, List.of())).isFalse();
    }
}
