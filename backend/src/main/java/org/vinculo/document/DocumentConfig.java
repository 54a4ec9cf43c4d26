package org.vinculo.document;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;

/** What an operator decides about documents. */
@ConfigMapping(prefix = "vinculo.documents")
public interface DocumentConfig {

    /** Bytes that a file may have. */
    int maxSize();

    /** What a file may be. */
    List<FileType> allowed();

    /** How long an upload may rest before it is removed. */
    Duration unfinishedKept();

    /** How many uploads one account may have begun and not finished. */
    int unfinishedEach();
}
