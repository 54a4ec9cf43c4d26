package org.vinculo.document;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.vinculo.document.DocumentSubject.Standing;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Selection;

/** Which documents of a record a list shows. */
public record DocumentFilter(
        @RestQuery @Size(max = 20) @Parameter(description = "May be repeated") List<DocumentKind> kind,
        @RestQuery @Size(max = 2) @Parameter(description = "May be repeated; without it CURRENT. Void ones are shown to those who see "
                + "behind the record only") List<DocumentState> state) {

    /** @param parts whether what belongs to parts of the record, such as activities, is listed with it */
    Selection sql(SubjectType type, UUID subject, boolean parts, Standing standing) {
        var sql = Selection.from("document", Reference.BOUND);
        if (parts) {
            sql.where("t.record_id = '" + standing.record() + "'");
        } else {
            sql.where("t.subject_type = '" + type + "'").where("t.subject_id = '" + subject + "'");
        }
        if (!standing.seesBehind()) {
            sql.where("t.visibility = 'PUBLISHED' AND t.state = 'CURRENT'");
        }
        return sql.oneOf("kind", "t.kind", kind).oneOf("state", "t.state", state.isEmpty() ? List.of(DocumentState.CURRENT) : state);
    }

    /** All that narrows the list: a cursor is bound to it. */
    String shape(UUID subject, boolean parts) {
        return String.join("|", subject.toString(), String.valueOf(parts), kind.toString(), state.toString());
    }
}
