package org.vinculo.shared.concurrency;

/** Leaves the transaction of a repeated request without doing its work again, carrying the first answer out. */
final class RepeatedAnswer extends RuntimeException {

    private final transient FirstAnswer first;

    RepeatedAnswer(FirstAnswer first) {
        super("repeated", null, false, false);
        this.first = first;
    }

    FirstAnswer first() {
        return first;
    }
}
