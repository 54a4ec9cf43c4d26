package org.vinculo.agreement.tariff;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Selection;
import org.vinculo.shared.money.Days;

/** Which tariffs a list shows; every filter given must hold. */
public record TariffFilter(
        @RestQuery @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,49}") @Parameter(example = "senior-expert")
        @Nullable String category,
        @RestQuery @Pattern(regexp = "[A-Z]{2}") @Parameter(description = "Those of this country (ISO 3166-1 alpha-2) and "
                + "those of any", example = "AR") @Nullable String country,
        @RestQuery @Parameter(description = "Those in force on this day") @Nullable LocalDate on) {

    Selection sql(Reference reference) {
        var sql = Selection.from("tariff", reference).where("category", category, "t.category = %s")
                .where("country", country, "t.place IN (%s, '')");
        if (on != null) {
            sql.where("t.days @> " + Days.number(on) + "::integer");
        }
        return sql;
    }

    /** All that narrows the list, in a fixed order: a cursor is bound to it. */
    String shape() {
        return String.join("|", String.valueOf(category), String.valueOf(country), String.valueOf(on));
    }
}
