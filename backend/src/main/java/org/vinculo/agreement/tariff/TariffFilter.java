package org.vinculo.agreement.tariff;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Selection;

/** Which tariffs a list shows; every filter given must hold. */
public record TariffFilter(
        @RestQuery @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,49}") @Parameter(example = "senior-expert") @Nullable String category,
        @RestQuery @Pattern(regexp = "[A-Z]{2}") @Parameter(description = "Those of this country (ISO 3166-1 alpha-2) and "
                + "those of any", example = "AR") @Nullable String country,
        @RestQuery @Parameter(description = "Those in force on this day") @Nullable LocalDate on) {

    /** What days are counted from in the columns of days. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1, 1, 1);

    Selection sql(Reference reference) {
        var sql = Selection.from("tariff", reference).where("category", category, "t.category = %s")
                .where("country", country, "t.place IN (%s, '')");
        if (on != null) {
            sql.where("t.days @> " + ChronoUnit.DAYS.between(DAY_ZERO, on) + "::integer");
        }
        return sql;
    }

    /** All that narrows the list, in a fixed order: a cursor is bound to it. */
    String shape() {
        return String.join("|", String.valueOf(category), String.valueOf(country), String.valueOf(on));
    }
}
