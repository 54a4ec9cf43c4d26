package org.vinculo.agreement.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.shared.money.Monies;
import org.vinculo.shared.problem.FieldError;

/** Caps whose answer would be in doubt are refused; the others get their one form. */
class CapRulesTest {

    private static final Selection COUNTED = new Selection(null, null, null, null, true);

    private final List<FieldError> errors = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({ "5,5.00", "0,0.00", "100,100.00", "33.3,33.30", "050.5,50.50" })
    void perCentHaveTwoDecimals(String limit, String form) {
        assertThat(checked(cap("a", CapEffect.AT_MOST, Selection.ALL, CapBase.WHOLE_PLAN, limit)).getFirst().limit()).isEqualTo(form);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "100.01", "101", "-1", "1e1", "5.001", "''", "NaN", "1000" })
    void whatIsNotPerCentIsRefused(String limit) {
        checked(cap("a", CapEffect.AT_MOST, Selection.ALL, CapBase.STATED, limit));
        assertThat(told()).containsExactly("/caps/0/limit not-per-cent");
    }

    @Test
    void anAmountIsInTheCallsCurrency() {
        assertThat(checked(cap("a", CapEffect.AT_MOST, Selection.ALL, null, "5000")).getFirst().limit()).isEqualTo("5000.00");
        checked(cap("a", CapEffect.AT_MOST, Selection.ALL, null, "5000.001"));
        checked(cap("a", CapEffect.AT_MOST, Selection.ALL, null, "0"));
        assertThat(told()).containsExactly("/caps/0/limit amount-too-precise", "/caps/0/limit amount-not-positive");
        assertThat(errors.getFirst().arguments()).isEqualTo(List.of(2));
    }

    @Test
    void whatCountsCannotDependOnWhatCounts() {
        checked(cap("a", CapEffect.COUNTS_AT_MOST, COUNTED, CapBase.STATED, "5"),
                cap("b", CapEffect.COUNTS_AT_MOST, Selection.ALL, CapBase.of(COUNTED), "5"),
                cap("c", CapEffect.AT_MOST, COUNTED, CapBase.of(COUNTED), "5"),
                cap("d", CapEffect.COUNTS_AT_MOST, Selection.ALL, new CapBase(null, null), "5"),
                cap("e", CapEffect.COUNTS_AT_MOST, Selection.ALL, null, "5"));
        assertThat(told()).containsExactly("/caps/0/measure/counted counted-by-itself", "/caps/1/base/selection/counted counted-by-itself");
    }

    @Test
    void aBaseIsStatedOrSelected() {
        checked(cap("a", CapEffect.AT_MOST, Selection.ALL, new CapBase(true, Selection.ALL), "5"));
        checked(cap("a", CapEffect.AT_MOST, Selection.ALL, new CapBase(false, Selection.ALL), "5"));
        assertThat(told()).containsExactly("/caps/0/base/selection stated-or-selected");
    }

    @Test
    void aCodeIsGivenOnceAndANameIsNeeded() {
        checked(cap("a", CapEffect.AT_MOST, Selection.ALL, null, "5"), cap("a", CapEffect.AT_MOST, Selection.ALL, null, "5"),
                new Cap("b", Map.of(), CapEffect.AT_MOST, Selection.ALL, null, "5", null));
        assertThat(told()).containsExactly("/caps/1/code repeated", "/caps/2/names required");
    }

    @Test
    void namesGetTheirOneForm() {
        var cap = new Cap("a", Map.of("es", "  Un   tope "), CapEffect.AT_MOST, Selection.ALL, null, "5", true);
        assertThat(checked(cap)).containsExactly(new Cap("a", Map.of("es", "Un tope"), CapEffect.AT_MOST, Selection.ALL, null, "5.00", true));
    }

    private static Cap cap(String code, CapEffect effect, Selection measure, @Nullable CapBase base, String limit) {
        return new Cap(code, Map.of("es", "Regla"), effect, measure, base, limit, null);
    }

    private List<Cap> checked(Cap... caps) {
        return new CapRules(Monies.TABLE, "EUR", errors).checked(List.of(caps), "/caps");
    }

    private List<String> told() {
        return errors.stream().map(error -> error.place() + " " + error.code()).toList();
    }
}
