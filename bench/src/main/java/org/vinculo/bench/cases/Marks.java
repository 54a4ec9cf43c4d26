package org.vinculo.bench.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** From the values that mark the request overheard to those of another request of its kind. */
final class Marks {
    private Marks() {
    }

    /** Both by what the value is. */
    static Map<String, String> replaced(Map<String, String> marks, Map<String, String> values) {
        var now = new HashMap<String, String>();
        marks.forEach((what, mark) -> now.put(mark, values.get(what)));
        return now;
    }

    /** A UUIDv7. */
    static String timeOrderedId() {
        var random = ThreadLocalRandom.current();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000),
                0x8000_0000_0000_0000L | random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL).toString();
    }
}
