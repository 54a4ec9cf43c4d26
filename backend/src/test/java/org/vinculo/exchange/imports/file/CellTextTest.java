package org.vinculo.exchange.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    private static final String LONG_WAY = "\u0436";

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {" a  b ,a b", "\u00A0San\u00A0\u200BJuan\u202F,San Juan",
        "Co\u0301rdoba,C\u00F3rdoba", "\uFEFFx\u0007y\u00AD,xy", "'a\r\n\tb',a b", "\u200Eشارع\u200F,شارع", "O'Higgins,O'Higgins"})
    void textIsCleaned(String raw, String clean) {
        assertThat(CellText.clean(raw)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+54 341", "-34.5", "@muni", "'=a"})
    void theApostropheOfAnExportIsTakenOff(String text) {
        assertThat(CellText.clean("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"Turín[1],Turín", "Roma *,Roma", "Lyon†‡,Lyon", "Esquel¹ ²,Esquel", "Bilbao [a],Bilbao", "Cali [nota 3],Cali",
        "Pamplona*[2],Pamplona", "Belém²,Belém"})
    void marksOfFootnotesAreTakenOff(String text, String bare) {
        assertThat(CellText.footnoteStripped(text)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 de Julio", "Santiago (2001)", "Distrito (1)", "25 de Mayo (Chubut)", "O'Higgins", "*", "[1]",
        "K'iche'", "Barrio 31", "Åland [Finlandia]", "203 km²", "m³", "**", "N.º"})
    void namesAreLeftAlone(String name) {
        assertThat(CellText.footnoteStripped(name)).isEqualTo(name);
    }

    /** Most cells take a short way; it must come to what the long way comes to, which is taken with a character it does not know. */
    @Test
    void theShortWayComesToWhatTheLongWayDoes() {
        for (char each = 1; each < 0x400; each++) {
            for (var text : List.of("" + each, "a" + each + "b", each + " b", "a " + each, "a" + each + each)) {
                assertThat(CellText.clean(text)).as("U+%04X", (int) each).isEqualTo(
                        CellText.clean(text + " " + LONG_WAY).replaceFirst(" ?" + LONG_WAY + "$", ""));
            }
        }
    }
}
