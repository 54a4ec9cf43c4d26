package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.exchange.imports.file.Workbooks;
import org.vinculo.support.Imports;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** What only workbooks have, on its whole way: cells merged over rows, formulas, passwords. */
@QuarkusTest
class ImportWorkbookTest {

    private static final String HEADER = row(1, "ciudad", "país", "hermana", "país extranjero");

    private Territories.Saved here;
    private Territories.Saved one;
    private Territories.Saved other;

    @BeforeEach
    void threeTowns() {
        here = town("AR", fresh("Aquí")).save();
        one = town("FR", fresh("Là")).save();
        other = town("IT", fresh("Lì")).save();
    }

    @Test
    void aTownMergedOverItsLinksIsAPartnerOfEach() {
        var rows = HEADER + row(2, TerritoryLists.name(here), "AR", TerritoryLists.name(one), "FR")
                + row(3, "", "", TerritoryLists.name(other), "IT");
        var saved = read(Workbooks.sheet(rows, "<mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='B2:B3'/></mergeCells>"));
        assertThat(saved.outcomes()).containsExactly("CREATED", "CREATED");
        assertThat(saved.reasons(1)).containsExactly("merged-cells");
        saved.apply();
        assertThat(saved.rows()).extracting(row -> ((List<?>) row.get("places")).size()).containsExactly(2, 2);
    }

    @Test
    void aFormulaGivesWhatItHadCalculated() {
        var formula = "<row r='2'>" + text("A2", TerritoryLists.name(here)) + text("B2", "AR")
                + "<c r='C2' t='str'><f>UPPER(Z1)</f><v>" + TerritoryLists.name(one) + "</v></c>" + text("D2", "FR") + "</row>";
        var saved = read(Workbooks.sheet(HEADER + formula, ""));
        assertThat(saved.outcomes()).containsExactly("CREATED");
        assertThat(saved.reasons(0)).containsExactly("formula");
        assertThat(saved.rows().getFirst().get("cells")).asString().contains(TerritoryLists.name(one)).doesNotContain("UPPER");
    }

    @Test
    void aPasswordIsToldOf() {
        var locked = new byte[4096];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, locked, 0, 8);
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, locked, 2048, 32);
        Imports.post(Tokens.analyst(), "LINKS", "lista.xlsx", locked).statusCode(422)
                .body("errors.code", contains("import-workbook-encrypted")).body("errors[0].detail", containsString("contraseña"));
    }

    private static Imports.Saved read(byte[] workbook) {
        return Imports.upload(Tokens.analyst(), "LINKS", "lista.xlsx", workbook).read();
    }

    private static String row(int number, String... texts) {
        var cells = new StringBuilder("<row r='" + number + "'>");
        for (int column = 0; column < texts.length; column++) {
            cells.append(texts[column].isEmpty() ? "" : text((char) ('A' + column) + "" + number, texts[column]));
        }
        return cells.append("</row>").toString();
    }

    private static String text(String at, String text) {
        return "<c r='" + at + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }
}
