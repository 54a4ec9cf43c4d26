package org.vinculo.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

class CursorTest {

    @Property(tries = 300)
    void readsBackWhatItWasGiven(@ForAll @Size(min = 1, max = 4) List<@StringLength(max = 60) String> keys) {
        assertThat(Cursor.decode("list", Cursor.encode("list", keys))).isEqualTo(keys);
    }

    @Property(tries = 300)
    void oneChangedCharacterIsNoticed(@ForAll @IntRange(min = 0, max = 30) int place, @ForAll @IntRange(min = 1, max = 60) int by) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var cursor = Cursor.encode("list", List.of("rosario", "0198f1c2-0000-7000-8000-000000000001"));
        int at = place % cursor.length();
        var changed = new StringBuilder(cursor);
        changed.setCharAt(at, alphabet.charAt((alphabet.indexOf(cursor.charAt(at)) + by) % 64));
        assertRefused("list", changed.toString());
    }

    @Test
    void aCursorOfOtherFiltersIsRefused() {
        assertRefused("country=IT", Cursor.encode("country=AR", List.of("rosario")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "====", "not a cursor", "AAAAAAAAAAAAAAAAAAAAAAAA", "🙂" })
    void whatIsNoCursorIsRefused(String text) {
        assertRefused("list", text);
    }

    private static void assertRefused(String shape, String cursor) {
        assertThatThrownBy(() -> Cursor.decode(shape, cursor)).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR));
    }
}
