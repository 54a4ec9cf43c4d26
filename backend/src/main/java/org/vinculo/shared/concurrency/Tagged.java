package org.vinculo.shared.concurrency;

/** A record as it was read, with its entity tag. */
public record Tagged<T>(T record, String etag) {
}
