package org.vinculo.territory;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place on the globe in degrees, WGS 84. */
@Schema(name = "Point", description = "A place on the globe, WGS 84")
public record Point(
        @NotNull @DecimalMin("-90") @DecimalMax("90")
        @Schema(required = true, description = "Degrees north", examples = "-32.9468") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180")
        @Schema(required = true, description = "Degrees east", examples = "-60.6393") Double longitude) {
}
