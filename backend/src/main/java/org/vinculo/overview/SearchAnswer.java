package org.vinculo.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a search found, best first. */
@Schema(name = "SearchAnswer", description = "What a search found, best first")
public record SearchAnswer(@Schema(required = true) List<SearchHit> items) {
}
