package org.vinculo.agreement.rate;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Selection;
import org.vinculo.shared.money.Days;

/** Which exchange rates a list shows; every filter given must hold. */
public record RateFilter(
        @RestQuery @Parameter(description = "May be repeated") List<RateKind> kind,
        @RestQuery @Pattern(regexp = "[A-Z]{3}") @Parameter(description = "ISO 4217", example = "EUR")
        @Nullable String base,
        @RestQuery @Pattern(regexp = "[A-Z]{3}") @Parameter(description = "ISO 4217", example = "USD")
        @Nullable String currency,
        @RestQuery @Parameter(description = "Of this day or later") @Nullable LocalDate from,
        @RestQuery @Parameter(description = "Of this day or earlier") @Nullable LocalDate to) {

    /**
     * Kinds, codes and days are written out (they are validated and hold no quote): most rates are daily ones of the euro,
     * so the right index depends on the value.
     */
    Selection sql(Reference reference) {
        var sql = Selection.from("exchange_rate", reference).where("t.withdrawn_at IS NULL");
        if (!kind.isEmpty()) {
            sql.where(kind.stream().distinct().sorted().map(each -> "'" + each + "'")
                    .collect(Collectors.joining(", ", "t.kind IN (", ")")));
        }
        if (base != null) {
            sql.where("t.base = '" + base + "'");
        }
        if (currency != null) {
            sql.where("t.currency = '" + currency + "'");
        }
        if (from != null) {
            sql.where("t.day >= " + Days.number(from));
        }
        if (to != null) {
            sql.where("t.day <= " + Days.number(to));
        }
        return sql;
    }

    /** All that narrows the list, in a fixed order: a cursor is bound to it. */
    String shape() {
        return String.join("|", kind.toString(), String.valueOf(base), String.valueOf(currency), String.valueOf(from),
                String.valueOf(to));
    }
}
