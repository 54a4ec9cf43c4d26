package org.vinculo.bench.cases;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Choices at random. */
final class Any {
    private Any() {
    }

    static <T> T of(List<T> things) {
        return things.get(ThreadLocalRandom.current().nextInt(things.size()));
    }
}
