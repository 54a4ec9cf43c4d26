package org.vinculo.catalogue;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A currency in force. */
@Schema(name = "Currency", description = "A currency in force")
public record Currency(
        @Schema(required = true, description = "ISO 4217", examples = "ARS") String code,
        @Schema(required = true, description = "Digits after the decimal point", examples = "2") int minorUnits,
        @Schema(required = true, description = "By language", examples = "{\"es\":\"Peso argentino\"}")
        Map<String, String> names) {
}
