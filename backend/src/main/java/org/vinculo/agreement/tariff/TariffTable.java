package org.vinculo.agreement.tariff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;
import org.vinculo.shared.problem.ProblemException;

/** Writes tariffs. That no two are in force at once is the table's own rule, which two writers cannot both get around. */
@ApplicationScoped
class TariffTable {

    private static final String EXCLUDED = "23P01";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    @Inject
    TariffTable(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Nobody else changes it before this transaction ends. */
    void lock(UUID id) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT id FROM tariff WHERE id = :id FOR UPDATE").bind("id", id)
                .mapTo(UUID.class).findOne());
    }

    /** @throws ProblemException 409 when its days meet another tariff's */
    void add(UUID id, TariffDraft tariff) {
        jdbi.useHandle(handle -> alone(handle.createUpdate("""
                INSERT INTO tariff (id, category, names, country, hourly, currency, valid_from, valid_until, source)
                VALUES (:id, :category, :names::jsonb, :country, :hourly, :currency, :from, :until, :source)""")
                .bind("id", id).bind("category", tariff.category()).bind("names", write(tariff.names()))
                .bind("country", tariff.country()).bind("hourly", tariff.hourly().value())
                .bind("currency", tariff.hourly().currency()).bind("from", tariff.validFrom())
                .bind("until", tariff.validUntil()).bind("source", tariff.source())));
    }

    /** @throws ProblemException 409 when its days meet another tariff's */
    void change(UUID id, TariffFacts facts) {
        jdbi.useHandle(handle -> alone(handle.createUpdate("""
                UPDATE tariff SET version = version + 1, names = :names::jsonb, valid_until = :until, source = :source
                 WHERE id = :id""").bind("id", id).bind("names", write(facts.names()))
                .bind("until", facts.validUntil()).bind("source", facts.source())));
    }

    private static void alone(Update statement) {
        try {
            statement.execute();
        } catch (UnableToExecuteStatementException failed) {
            if (failed.getCause() instanceof SQLException cause && EXCLUDED.equals(cause.getSQLState())) {
                throw ProblemException.conflict("tariff-overlaps");
            }
            throw failed;
        }
    }

    private String write(Map<String, String> names) {
        try {
            return json.writeValueAsString(names);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
