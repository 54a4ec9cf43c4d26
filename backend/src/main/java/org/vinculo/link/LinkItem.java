package org.vinculo.link;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.json.RawJson;

/** A link as lists show it. Its partners are passed on as PostgreSQL wrote them. */
@Schema(name = "LinkItem", description = "A link as lists show it")
public record LinkItem(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000201") UUID id,
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true, description = "Its title, or else its partners' names",
                examples = "Hermanamiento Rosario – Torino") String title,
        @Schema(required = true) LinkType type,
        @Schema(required = true) LinkState state,
        @Schema(required = true, type = SchemaType.ARRAY, implementation = LinkParty.class,
                description = "As equals, in the order they were named") RawJson partners,
        @Schema(required = true, description = "Codes", examples = "[\"safe-water\"]") List<String> themes,
        @Schema(examples = "1998-05-11") @Nullable LocalDate startedOn,
        @Schema(examples = "2028-05-11") @Nullable LocalDate plannedEnd,
        @Schema(examples = "2025-09-18") @Nullable LocalDate lastConfirmedOn,
        @Schema(required = true) Visibility visibility) {
}
