package org.vinculo.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What part of an agreement's value a country's parties commit. */
@Schema(name = "CountryShare", description = "What part of an agreement's value a country's parties commit")
public record CountryShare(
        @Schema(required = true, examples = "AR") String country,
        @Schema(required = true, description = "Per cent; all together exactly 100.00", examples = "50.47") String share) {
}
