package org.vinculo.link;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A theme of a link, and which participants bring something to it. */
@Schema(name = "ThemeOffer", description = "A theme of a link, and which participants bring something to it")
public record ThemeOffer(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]*") @Schema(required = true, examples = "safe-water") String theme,
        @Size(max = 100) @Schema(required = true, description = "Ids of participants; none where it is not known")
        @Nullable List<@NotNull UUID> offeredBy) {

    /** Who brings something; empty rather than absent. */
    List<UUID> offers() {
        return offeredBy == null ? List.of() : offeredBy;
    }

    /** The same with the offers in the order they are read in. */
    ThemeOffer inOrder() {
        return new ThemeOffer(theme, offers().stream().sorted(Comparator.comparing(UUID::toString)).toList());
    }
}
