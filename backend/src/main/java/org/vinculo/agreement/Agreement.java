package org.vinculo.agreement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.vinculo.link.Visibility;

/**
 * An agreement as it is written; reading goes around it, through {@link AgreementQueries}, and what lists ask of its parties
 * and its plan is written beside it, by {@link AgreementParts} and {@link PlanStore}.
 */
@Entity
@DynamicUpdate
@Table(name = "agreement")
public class Agreement extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "link_id", updatable = false)
    UUID link;

    String title;

    @Nullable String code;

    @Column(name = "call_id")
    @Nullable UUID call;

    @Column(name = "account_currency")
    String accountCurrency;

    @Column(name = "stated_base")
    @Nullable BigDecimal statedBase;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    AgreementState state = AgreementState.DRAFT;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Visibility visibility = Visibility.INTERNAL;

    @Column(name = "signed_on")
    @Nullable LocalDate signedOn;

    @Column(name = "effective_on")
    @Nullable LocalDate effectiveOn;

    @Column(name = "closes_on")
    @Nullable LocalDate closesOn;

    @Column(name = "ended_on")
    @Nullable LocalDate endedOn;

    @Column(name = "end_reason")
    @Nullable String endReason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] languages = {};

    @Column(name = "created_by", updatable = false)
    String createdBy;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Agreement() {
    }

    Agreement(UUID id, UUID link, AgreementFacts facts, String createdBy, Instant now) {
        this.id = id;
        this.link = link;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.title = facts.title();
        this.accountCurrency = facts.accountCurrency();
        this.updatedAt = now;
        state(facts);
    }

    /** Takes over what a person stated. */
    void state(AgreementFacts facts) {
        title = facts.title();
        code = facts.code();
        call = facts.callId();
        accountCurrency = facts.accountCurrency();
        statedBase = facts.statedBase() == null ? null : facts.statedBase().value();
        effectiveOn = facts.effectiveOn();
        closesOn = facts.closesOn();
        languages = facts.written().toArray(String[]::new);
    }

    /** A state out of {@link AgreementTransition}'s table. What is no more is not shown to the public either. */
    void become(AgreementState next) {
        state = next;
        if (next.gone()) {
            visibility = Visibility.INTERNAL;
        }
    }
}
