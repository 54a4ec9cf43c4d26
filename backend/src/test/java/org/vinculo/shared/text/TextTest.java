package org.vinculo.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.shared.problem.FieldError;

class TextTest {

    @Test
    void composesAccentsTypedAsCombiningMarks() {
        assertThat(Text.line("Co\u0301rdoba")).isEqualTo("Córdoba");
    }

    @Test
    void trimsAndJoinsSpacesOfEveryKind() {
        assertThat(Text.line("  San \u00a0\t Juan\n")).isEqualTo("San Juan");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Torino", "القدس", "ירושלים", "北京", "Ῥόδος", "O’Higgins", "a\u0301" })
    void namesOfEveryScriptAreWelcome(String name) {
        assertThat(Text.complaint(name, "/name", false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\0b", "a\u0007", "a\u001b[31m", "a\u0085", "line\nbreak", "\ud800" })
    void controlCharactersAndLoneSurrogatesAreNot(String name) {
        assertThat(Text.complaint(name, "/name", false)).get().extracting(FieldError::code, FieldError::place)
                .containsExactly("control-character", "/name");
    }

    @ParameterizedTest
    @ValueSource(strings = { "abc\u202Edef", "\u2066x", "x\u200F" })
    void charactersThatTurnTheTextAroundAreNot(String name) {
        assertThat(Text.complaint(name, "/name", false)).get().extracting(FieldError::code)
                .isEqualTo("directional-character");
    }

    @Test
    void aLongTextMayHaveLines() {
        assertThat(Text.complaint("one\ntwo\tthree", "/reason", true)).isEmpty();
        assertThat(Text.lines("one\r\ntwo ")).isEqualTo("one\ntwo");
    }
}
