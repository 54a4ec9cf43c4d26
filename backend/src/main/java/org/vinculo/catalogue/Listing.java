package org.vinculo.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A short list of reference data, whole. */
@Schema(description = "A short list, whole")
public record Listing<T>(@Schema(required = true) List<T> items) {
}
