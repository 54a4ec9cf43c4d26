package org.vinculo.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.document.DocumentSubject.Standing;
import org.vinculo.support.ManyDocuments;
import org.vinculo.support.Plans;

/** The documents of a record are read through an index, however many there are of others and of its own. */
@QuarkusTest
class DocumentPlansTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LINK     | false | true  | ''    | ''           | document_subject
            LINK     | true  | true  | ''    | ''           | document_record
            LINK     | true  | false | ''    | ''           | document_record
            ACTIVITY | false | true  | ''    | ''           | document_subject
            AGREEMENT | false | true | ''    | ''           | document_subject
            LINK     | true  | true  | PHOTO | ''           | document_record
            LINK     | false | false | PHOTO OTHER | VOID CURRENT | document_subject
            """)
    void aPageIsReadThroughAnIndex(SubjectType type, boolean parts, boolean seesBehind, String kinds, String states, String index) {
        var record = UUID.fromString(ManyDocuments.LARGE);
        var filter = new DocumentFilter(some(DocumentKind.class, kinds), some(DocumentState.class, states));
        var selection = filter.sql(type, record, parts, new Standing(record, seesBehind, Optional.empty(), Optional.empty()));
        for (boolean following : new boolean[] { false, true }) {
            var values = new LinkedHashMap<>(selection.values());
            if (following) {
                values.put("afterKey", "50000");
                values.put("afterId", ManyDocuments.LARGE);
            }
            var statement = DocumentQueries.rows((row, context) -> null).page(selection, DocumentQueries.NEWEST, following, 50);
            assertThat(Plans.plan(statement, values, false)).contains(index, "document_version_pkey").doesNotContain("Seq Scan");
            assertThat(Plans.plan(statement, values, true)).contains(index, "document_version_pkey").doesNotContain("Seq Scan");
        }
    }

    private static <E extends Enum<E>> List<E> some(Class<E> of, String names) {
        return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).map(name -> Enum.valueOf(of, name)).toList();
    }
}
