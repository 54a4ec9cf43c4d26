package org.vinculo.shared.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether it is written to bytes or to text, and whether it fits a writer's buffer or not. */
class RawJsonTest {

    private static final String SMALL = "{\"name\":\"Ñandubay \\\"Norte\\\"\"}";

    private final ObjectMapper json = new ObjectMapper();

    record Item(String before, RawJson raw, int after) {
    }

    @Test
    void itStandsAmongOtherMembersAsItIs() throws Exception {
        var item = new Item("á", raw(SMALL), 3);
        var expected = "{\"before\":\"á\",\"raw\":" + SMALL + ",\"after\":3}";

        assertThat(json.writeValueAsString(item)).isEqualTo(expected);
        assertThat(new String(json.writeValueAsBytes(item), StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Test
    void whatIsLongerThanTheBufferIsWrittenToo() throws Exception {
        var large = "[\"" + "ñ".repeat(50_000) + "\"]";

        assertThat(json.writeValueAsString(List.of(raw(large)))).isEqualTo("[" + large + "]");
        assertThat(new String(json.writeValueAsBytes(List.of(raw(large))), StandardCharsets.UTF_8)).isEqualTo("[" + large + "]");
    }

    private static RawJson raw(String text) {
        return new RawJson(text.getBytes(StandardCharsets.UTF_8));
    }
}
