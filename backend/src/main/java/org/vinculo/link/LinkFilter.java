package org.vinculo.link;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.catalogue.Theme;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Selection;
import org.vinculo.shared.security.Sight;
import org.vinculo.shared.sql.Literals;

/** Which links a list shows; every filter given must hold. */
public record LinkFilter(
        @RestQuery @Size(max = 50) @Parameter(description = "With a partner of this country, ISO 3166-1 alpha-2; may be "
                + "repeated", example = "[\"IT\"]") List<@Pattern(regexp = "[A-Z]{2}") String> country,
        @RestQuery @Parameter(description = "With a partner at home in this territory or anywhere under it")
        @Nullable UUID within,
        @RestQuery @Parameter(description = "In which this actor takes part") @Nullable UUID actor,
        @RestQuery @Parameter(description = "May be repeated") List<LinkType> type,
        @RestQuery @Size(max = 60) @Parameter(description = "Code of a theme; may be repeated", example = "[\"safe-water\"]")
        List<@Pattern(regexp = "[a-z][a-z0-9-]*") String> theme,
        @RestQuery @Parameter(description = "With a theme of this dimension; may be repeated") List<Theme.Dimension> dimension,
        @RestQuery @Parameter(description = "May be repeated") List<Modality> modality,
        @RestQuery @Parameter(description = "May be repeated; without it all but DISCARDED and VOID") List<LinkState> state,
        @RestQuery @Parameter(description = "By the last confirmation: FRESH under a year, AGEING under three, STALE, "
                + "UNCONFIRMED; may be repeated") List<Freshness> freshness,
        @RestQuery @Parameter(description = "Started on this day or later") @Nullable LocalDate startedFrom,
        @RestQuery @Parameter(description = "Started on this day or earlier") @Nullable LocalDate startedTo,
        @RestQuery("import") @Parameter(description = "Which this import made or changed") @Nullable UUID imported,
        @RestQuery @CodePointLength(max = 200) @Parameter(example = "torino", description = "Words of the title or of "
                + "partners' names in any language, without regard to accents; when none fits, close spellings "
                + "(from 3 characters)")
        @Nullable String q) {

    /**
     * Codes, ids and days are written out (they are validated and hold no quote): one country has most of the links and
     * another three, so the right index depends on the value.
     */
    Selection sql(Reference reference, Sight sight) {
        var sql = Selection.from("link", reference);
        anyOf(sql, "t.countries", country, "text");
        if (within != null) {
            sql.where("t.places @> ARRAY['" + within + "'::uuid]");
        }
        if (actor != null) {
            sql.where("t.actors @> ARRAY['" + actor + "'::uuid]");
        }
        in(sql, "t.type", type);
        anyOf(sql, "t.themes", theme, "text");
        anyOf(sql, "t.dimensions", dimension, "text");
        anyOf(sql, "t.modalities", modality, "text");
        if (state.isEmpty()) {
            sql.where("t.state NOT IN ('DISCARDED', 'VOID')");
        }
        in(sql, "t.state", state);
        byDays(sql);
        seen(sql, sight);
        return sql.writtenBy(imported).matching(words());
    }

    private void byDays(Selection sql) {
        if (!freshness.isEmpty()) {
            var today = LocalDate.now(ZoneOffset.UTC);
            sql.where(freshness.stream().distinct().map(each -> each.condition("t.confirmed_day", today))
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
        if (startedFrom != null || startedTo != null) {
            sql.where("t.start_day >= " + (startedFrom == null ? 0 : Literals.day(startedFrom)));
        }
        if (startedTo != null) {
            sql.where("t.start_day <= " + Literals.day(startedTo));
        }
    }

    /** What hides from the reader is hidden before anything is counted or ordered. */
    private static void seen(Selection sql, Sight sight) {
        if (!sight.all()) {
            sql.where(condition(sight));
        }
    }

    /** What a reader sees, as SQL over {@code t}. */
    public static String condition(Sight sight) {
        if (sight.all()) {
            return "true";
        }
        var published = "t.visibility = 'PUBLISHED'";
        return sight.own() == null ? published
                : "(" + published + " OR t.actors @> ARRAY['" + sight.own() + "'::uuid])";
    }

    private static void anyOf(Selection sql, String column, Collection<?> wanted, String type) {
        if (!wanted.isEmpty()) {
            sql.where(column + " && ARRAY[" + Literals.of(wanted) + "]::" + type + "[]");
        }
    }

    private static void in(Selection sql, String column, Collection<?> wanted) {
        if (!wanted.isEmpty()) {
            sql.where(Literals.among(column, wanted));
        }
    }

    /** What was asked for in words; an empty box asks for nothing. */
    @Nullable String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    /** All that narrows the list, in a fixed order: a cursor is bound to it. */
    String shape() {
        return String.join("|", country.toString(), text(within), text(actor), type.toString(), theme.toString(),
                dimension.toString(), modality.toString(), state.toString(), freshness.toString(), text(startedFrom),
                text(startedTo), text(imported), text(words()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
