package org.vinculo.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for work on an import, and what they may write. It is kept with the import, as the work outlives the request.
 *
 * @param everywhere whether they write in every country; where not, in {@code countries}
 * @param oldLinks whether they may put links on record that are older than the registry
 * @param id the token's subject
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Mandate(boolean everywhere, List<String> countries, boolean oldLinks, String name, String id, @Nullable String mission,
        @Nullable String reason) {
}
