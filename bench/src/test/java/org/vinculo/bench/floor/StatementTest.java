package org.vinculo.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void numberedParametersBecomeQuestionMarksAndOperatorsAreKept() {
        var statement = Statement.logged("SELECT names ?& $1 FROM t WHERE a = $2 AND b = '$3 what?'", "");

        assertThat(statement.sql()).isEqualTo("SELECT names ??& ? FROM t WHERE a = ? AND b = '$3 what?'");
    }

    @Test
    void valuesAreReadAsTheyWereBound() {
        var statement = Statement.logged("SELECT $1, $2, $3, $4", "$1 = 'it''s', $2 = NULL, $3 = '', $4 = 'a, $2 = b'");

        assertThat(statement.parameters()).containsExactly("it's", null, "", "a, $2 = b");
    }

    @Test
    void aMarkIsReplacedWhereverItOccurs() {
        var script = Script.of(List.of(new Statement("INSERT INTO t VALUES (?, ?, ?)",
                java.util.Arrays.asList("id-1", "{\"id\": \"id-1\", \"next\": 7000004}", null))), List.of("id-1", "7000004"));
        var step = script.steps().getFirst();
        var now = Map.of("id-1", "id-2", "7000004", "3");

        assertThat(step.value(0, now)).isEqualTo("id-2");
        assertThat(step.value(1, now)).isEqualTo("{\"id\": \"id-2\", \"next\": 3}");
        assertThat(step.value(2, now)).isNull();
    }
}
