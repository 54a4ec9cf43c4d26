package org.vinculo.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vinculo.link.Visibility;

/** A document as it is written; reading goes around it, through {@link DocumentQueries}. */
@Entity
@Table(name = "document")
public class Document extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "subject_type", updatable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    SubjectType subjectType;

    @Column(name = "subject_id", updatable = false)
    UUID subject;

    @Column(name = "record_id", updatable = false)
    UUID record;

    String title;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DocumentKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Visibility visibility;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DocumentState state = DocumentState.CURRENT;

    /** The version of the file that counts. */
    @Column(name = "file_number")
    int fileNumber = 1;

    @Column(name = "created_by", updatable = false)
    String createdBy;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;
}
