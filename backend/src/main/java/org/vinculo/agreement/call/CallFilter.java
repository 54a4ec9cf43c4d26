package org.vinculo.agreement.call;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Selection;
import org.vinculo.shared.money.Days;

/** Which calls a list shows; every filter given must hold. */
public record CallFilter(
        @RestQuery @Pattern(regexp = "[A-Z]{2}") @Parameter(description = "Issued by this country (ISO 3166-1 alpha-2)",
                example = "FR") @Nullable String country,
        @RestQuery @Parameter(description = "Open on this day") @Nullable LocalDate on,
        @RestQuery @CodePointLength(max = 200) @Parameter(example = "descentralizada", description = "Words of the code or "
                + "the title, without regard to accents; when none fits, close spellings (from 3 characters)")
        @Nullable String q) {

    Selection sql(Reference reference) {
        var sql = Selection.from("call", reference).where("country", country, "t.country = %s");
        if (on != null) {
            sql.where("t.days @> " + Days.number(on) + "::integer");
        }
        return sql.matching(words());
    }

    /** What was asked for in words; an empty box asks for nothing. */
    private @Nullable String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    /** All that narrows the list, in a fixed order: a cursor is bound to it. */
    String shape() {
        return String.join("|", String.valueOf(country), String.valueOf(on), String.valueOf(words()));
    }
}
