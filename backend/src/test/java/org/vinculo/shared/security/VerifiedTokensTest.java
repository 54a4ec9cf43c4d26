package org.vinculo.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a token is taken without a second look at its signature. */
class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration GREATEST_AGE = Duration.ofMinutes(5);

    @ParameterizedTest(name = "issued {0} s ago, ends in {1} s: {2} s")
    @CsvSource(textBlock = """
            0,   300,  60
            0,   20,   20
            270, 3600, 30
            300, 3600, 0
            0,   0,    0
            10,  -5,   0
            """)
    void itIsTakenForAMinuteButNeverBeyondItsEndOrItsGreatestAge(long issuedAgo, long endsIn, long seconds) {
        var token = new Token(Map.of("iat", NOW.getEpochSecond() - issuedAgo, "exp", NOW.getEpochSecond() + endsIn));
        assertThat(VerifiedTokens.remaining(token, GREATEST_AGE, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    private record Token(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "analista";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
