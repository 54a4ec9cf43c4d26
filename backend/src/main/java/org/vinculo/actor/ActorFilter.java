package org.vinculo.actor;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Selection;

/** Which actors a list shows; every filter given must hold. */
public record ActorFilter(
        @RestQuery @Parameter(description = "May be repeated") List<ActorType> type,
        @RestQuery @Size(max = 50) @Parameter(description = "ISO 3166-1 alpha-2; may be repeated", example = "[\"AR\"]")
        List<@Pattern(regexp = "[A-Z]{2}") String> country,
        @RestQuery @Parameter(description = "Those whose home is this territory or anywhere under it") @Nullable UUID within,
        @RestQuery @Parameter(description = "ACTIVE unless said; may be repeated") List<ActorStatus> status,
        @RestQuery("import") @Parameter(description = "Which this import made or changed") @Nullable UUID imported,
        @RestQuery @CodePointLength(max = 200) @Parameter(example = "rosario", description = "Words of the legal or the "
                + "short name, without regard to accents; when none fits, close spellings (from 3 characters)")
        @Nullable String q) {

    /** The status is written out, so that the few that are not active are found through an index of their own. */
    Selection sql(Reference reference) {
        var wanted = status.isEmpty() ? List.of(ActorStatus.ACTIVE) : status;
        return Selection.from("actor", reference).oneOf("type", "t.type", type).oneOf("country", "t.country", country)
                .where("within", within, "t.places @> ARRAY[%s::uuid]")
                .where(wanted.stream().distinct().sorted().map(each -> "'" + each + "'")
                        .collect(Collectors.joining(", ", "t.status IN (", ")")))
                .writtenBy(imported).matching(words());
    }

    /** What was asked for in words; an empty box asks for nothing. */
    private @Nullable String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    /** All that narrows the list, in a fixed order: a cursor is bound to it. */
    String shape() {
        return String.join("|", type.toString(), country.toString(), String.valueOf(within), status.toString(),
                String.valueOf(imported), String.valueOf(words()));
    }
}
