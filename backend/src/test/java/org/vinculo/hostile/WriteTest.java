package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the hostile tests stand on: every writing operation is among those they spoil, and is accepted unspoilt. */
@QuarkusTest
class WriteTest {

    @Test
    void everyOperationThatTakesABodyIsSpoilt() {
        assertThat(Arrays.stream(Write.values()).map(Write::operation).collect(Collectors.toSet())).isEqualTo(
                Operations.all().stream().filter(Operations.Operation::takesBody).map(Operations.Operation::id)
                        .collect(Collectors.toSet()));
    }

    /** But for the link, which is in force and so no draft to be given up. */
    @ParameterizedTest
    @EnumSource(Write.class)
    void anUnspoiltBodyIsAccepted(Write write) {
        Stage.renew();
        var answer = write.send(write.body());
        assertThat(answer.statusCode()).as(answer.asString()).isIn(write == Write.DISCARD ? List.of(409) : List.of(200, 201, 202));
        Stage.renew();
    }
}
