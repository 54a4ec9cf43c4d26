package org.vinculo.shared.concurrency;

import java.util.UUID;

/**
 * Says whether the viewer may still write a record, before what they were answered the first time is answered again:
 * since then they may have lost a jurisdiction, or the record may have come under another. Each collection has one.
 */
public interface StillAllowed {

    /** The collection's path, such as {@code /api/v1/links/}. */
    String collection();

    /**
     * @param id of the record that the first answer was about
     * @param path what was asked
     * @throws org.vinculo.shared.problem.ProblemException 403 or 404, as the write itself would
     */
    void requireStill(UUID id, String path);
}
