package org.vinculo.agreement;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Selection;
import org.vinculo.shared.security.Sight;
import org.vinculo.shared.sql.Literals;

/** Which agreements a list shows; every filter given must hold. */
public record AgreementFilter(
        @RestQuery @Parameter(description = "Under this link") @Nullable UUID link,
        @RestQuery @Size(max = 50) @Parameter(description = "With a party of this country, ISO 3166-1 alpha-2; may be repeated",
                example = "[\"FR\"]") List<@Pattern(regexp = "[A-Z]{2}") String> country,
        @RestQuery @Parameter(description = "With a party at home in this territory or anywhere under it") @Nullable UUID within,
        @RestQuery @Parameter(description = "To which this actor is a party") @Nullable UUID actor,
        @RestQuery @Parameter(description = "That answer this call") @Nullable UUID call,
        @RestQuery @Parameter(description = "May be repeated; without it all but DISCARDED and VOID") List<AgreementState> state,
        @RestQuery @Size(max = 50) @Parameter(description = "With an account in this currency (ISO 4217); may be repeated",
                example = "[\"EUR\"]") List<@Pattern(regexp = "[A-Z]{3}") String> currency,
        @RestQuery @Parameter(description = "Signed on this day or later") @Nullable LocalDate signedFrom,
        @RestQuery @Parameter(description = "Signed on this day or earlier") @Nullable LocalDate signedTo,
        @RestQuery @CodePointLength(max = 200) @Parameter(example = "observatorio", description = "Words of title or code, or "
                + "of what parties and link are called, without regard to accents; when none fits, close spellings (from 3 "
                + "characters)") @Nullable String q) {

    /** Codes, ids and days are written out: they are validated and hold no quote, and the right index depends on them. */
    Selection sql(Reference reference, Sight sight) {
        var sql = Selection.from("agreement", reference);
        if (link != null) {
            sql.where("t.link_id = '" + link + "'");
        }
        if (!country.isEmpty()) {
            sql.where("t.countries && ARRAY[" + Literals.of(country) + "]::text[]");
        }
        if (within != null) {
            sql.where("t.places @> ARRAY['" + within + "'::uuid]");
        }
        if (actor != null) {
            sql.where("t.actors @> ARRAY['" + actor + "'::uuid]");
        }
        if (call != null) {
            sql.where("t.call_id = '" + call + "'");
        }
        sql.where(state.isEmpty() ? "t.state NOT IN ('DISCARDED', 'VOID')" : Literals.among("t.state", state));
        if (!currency.isEmpty()) {
            sql.where(Literals.among("t.account_currency", currency));
        }
        bySignature(sql);
        if (!sight.all()) {
            sql.where(AgreementSql.seen(sight));
        }
        return sql.matching(words());
    }

    private void bySignature(Selection sql) {
        if (signedFrom != null || signedTo != null) {
            sql.where("t.signed_day >= " + (signedFrom == null ? 0 : Literals.day(signedFrom)));
        }
        if (signedTo != null) {
            sql.where("t.signed_day <= " + Literals.day(signedTo));
        }
    }

    /** What a reader sees, as SQL over {@code t}. */
    public static String condition(Sight sight) {
        return AgreementSql.seen(sight);
    }

    /** What was asked for in words; an empty box asks for nothing. */
    private @Nullable String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    /** All that narrows the list, in a fixed order: a cursor is bound to it. */
    String shape() {
        return String.join("|", text(link), country.toString(), text(within), text(actor), text(call), state.toString(),
                currency.toString(), text(signedFrom), text(signedTo), text(words()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
