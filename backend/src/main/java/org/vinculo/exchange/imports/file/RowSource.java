package org.vinculo.exchange.imports.file;

/** Something that has rows: a CSV, a sheet. */
interface RowSource {

    /**
     * Gives the rows from the first on, until the taker has enough.
     *
     * @throws UnreadableFile when the file turns out to be none that can be read, however far it was read until then
     */
    void rows(Taker taker) throws UnreadableFile;

    /** Takes one row after the other. */
    interface Taker {

        /** @return whether another row is wanted */
        boolean take(RawRow row) throws UnreadableFile;
    }
}
