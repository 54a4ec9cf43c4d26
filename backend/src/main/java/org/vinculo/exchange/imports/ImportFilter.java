package org.vinculo.exchange.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Selection;

/** Which imports a list shows. */
final class ImportFilter {

    private ImportFilter() {
    }

    /** @param author the token's subject of whose imports alone are shown; null for everybody's */
    static Selection selection(List<ImportState> states, List<ImportKind> kinds, @Nullable String author, Reference reference) {
        return Selection.from("import", reference).oneOf("state", "t.state", states).oneOf("kind", "t.kind", kinds)
                .where("author", author, "t.author_id = %s");
    }
}
