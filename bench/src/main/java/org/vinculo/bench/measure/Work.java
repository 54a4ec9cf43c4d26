package org.vinculo.bench.measure;

/** What one connection does again and again. */
@FunctionalInterface
public interface Work extends AutoCloseable {

    void once() throws Exception;

    @Override
    default void close() throws Exception {
        // Most work holds nothing.
    }
}
