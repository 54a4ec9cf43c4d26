package org.vinculo.support;

/** A hundred thousand documents of twenty thousand records, one of which has five thousand, for plans to be looked at. */
public final class ManyDocuments {

    /** The one with many. */
    public static final String LARGE = "019342b5-7c00-7000-8000-00000000bbbb";

    private ManyDocuments() {
    }

    /** What lays them down. */
    static String[] statements() {
        return new String[] { """
                CREATE TEMPORARY TABLE many_documents AS
                SELECT n, md5('document ' || n)::uuid AS id,
                       CASE WHEN n %% 20 = 0 THEN '%s'::uuid ELSE md5('record ' || n %% 20000)::uuid END AS record
                  FROM generate_series(1, 100000) n""".formatted(LARGE), "INSERT INTO document_content (id) SELECT id FROM many_documents", """
                WITH documents AS (
                  INSERT INTO document (id, subject_type, subject_id, record_id, title, kind, visibility, state, file_number, created_by,
                                        created_at, updated_at)
                  SELECT id, CASE WHEN n % 3 = 0 THEN 'ACTIVITY' ELSE 'LINK' END,
                         CASE WHEN n % 3 = 0 THEN md5('activity ' || n % 40000)::uuid ELSE record END, record, 'Document ' || n,
                         (ARRAY['REPORT', 'PHOTO', 'OTHER'])[1 + n % 3], CASE WHEN n % 4 = 0 THEN 'PUBLISHED' ELSE 'INTERNAL' END,
                         CASE WHEN n % 50 = 0 THEN 'VOID' ELSE 'CURRENT' END, 1, 'somebody', now(), now() FROM many_documents
                )
                INSERT INTO document_version (document_id, number, content_id, file_name, size, media_type, sha256, uploaded_by,
                                              uploaded_by_id, at)
                SELECT id, 1, id, 'file.pdf', 1, 'application/pdf', repeat('0', 64), 'somebody', 'x', now() FROM many_documents""",
            "VACUUM ANALYZE document, document_version" };
    }
}
