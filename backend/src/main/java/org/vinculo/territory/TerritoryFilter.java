package org.vinculo.territory;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Selection;

/** Which territories a list shows; every filter given must hold. */
public record TerritoryFilter(
        @RestQuery @Size(max = 50) @Parameter(description = "ISO 3166-1 alpha-2; may be repeated", example = "[\"AR\"]")
        List<@Pattern(regexp = "[A-Z]{2}") String> country,
        @RestQuery @Parameter(description = "May be repeated") List<Level> level,
        @RestQuery @Parameter(description = "May be repeated") List<Status> status,
        @RestQuery @Parameter(description = "Those right under this territory") @Nullable UUID parent,
        @RestQuery @Parameter(description = "Those anywhere under this territory") @Nullable UUID within,
        @RestQuery @Size(max = 100) @Parameter(example = "-64,-34,-58,-28", description = "Those with a point in "
                + "west,south,east,north (degrees); across the antimeridian west is greater than east")
        @Nullable String bbox,
        @RestQuery @PositiveOrZero @Parameter(description = "At least so many inhabitants") @Nullable Long populationMin,
        @RestQuery @PositiveOrZero @Parameter(description = "At most so many inhabitants, their number being known")
        @Nullable Long populationMax,
        @RestQuery @Parameter(description = "true: those merged or split away instead of the living")
        @Nullable Boolean dissolved,
        @RestQuery("import") @Parameter(description = "Which this import made or changed") @Nullable UUID imported,
        @RestQuery @CodePointLength(max = 200) @Parameter(example = "rosario", description = "Words of a name in any "
                + "language or a former one, without regard to accents; when none fits, close spellings "
                + "(from 3 characters)")
        @Nullable String q) {

    /** Bounds of population and place are written out, because the right index depends on how wide they are. */
    Selection sql(Reference reference) {
        var sql = Selection.from("territory", reference).oneOf("country", "t.country", country)
                .oneOf("level", "t.level", level).oneOf("status", "t.status", status)
                .where("parent", parent, "t.parent_id = %s::uuid")
                .where("within", within, "t.ancestors @> ARRAY[%s::uuid]");
        if (bbox != null) {
            sql.where(BoundingBox.parse(bbox).condition());
        }
        if (populationMin != null || populationMax != null) {
            sql.where("coalesce(t.population, -1) >= " + (populationMin == null ? 0 : populationMin.longValue()));
        }
        if (populationMax != null) {
            sql.where("coalesce(t.population, -1) <= " + populationMax.longValue());
        }
        sql.where(Boolean.TRUE.equals(dissolved) ? "t.dissolved_on IS NOT NULL" : "t.dissolved_on IS NULL");
        return sql.writtenBy(imported).matching(words());
    }

    static TerritoryFilter childrenOf(UUID parent) {
        return new TerritoryFilter(List.of(), List.of(), List.of(), parent, null, null, null, null, null, null, null);
    }

    /** What was asked for in words; an empty box asks for nothing. */
    @Nullable String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    /** All that narrows the list, in a fixed order: a cursor is bound to it. */
    String shape() {
        return String.join("|", country.toString(), level.toString(), status.toString(), text(parent), text(within),
                text(bbox), text(populationMin), text(populationMax), text(dissolved), text(imported), text(words()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
