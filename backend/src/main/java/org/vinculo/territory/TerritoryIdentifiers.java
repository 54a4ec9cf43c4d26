package org.vinculo.territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;

/** The codes of territories: kept as a whole list a territory, each current one belonging to one territory only. */
@ApplicationScoped
class TerritoryIdentifiers {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    @Inject
    TerritoryIdentifiers(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    List<Identifier> of(UUID territory) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT scheme, value, valid_from, valid_until FROM territory_identifier WHERE territory_id = :id
                 ORDER BY scheme, valid_until DESC NULLS FIRST, value""").bind("id", territory)
                .map((row, context) -> new Identifier(Scheme.valueOf(row.getString("scheme")), row.getString("value"),
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)))
                .list());
    }

    /** @throws ProblemException 409 naming the territory that holds one of the codes now */
    void replace(UUID territory, List<Identifier> identifiers) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM territory_identifier WHERE territory_id = :id").bind("id", territory)
                    .execute();
            add(handle, territory, identifiers);
        });
    }

    /** @throws ProblemException 409 naming the territory that holds one of the codes now */
    void add(UUID territory, List<Identifier> identifiers) {
        jdbi.useHandle(handle -> add(handle, territory, identifiers));
    }

    /** @throws ProblemException 422 when a code came into force only afterwards */
    void end(UUID territory, LocalDate date) {
        jdbi.useHandle(handle -> {
            handle.createQuery("""
                    SELECT value FROM territory_identifier
                     WHERE territory_id = :id AND valid_until IS NULL AND valid_from >= :date ORDER BY value LIMIT 1""")
                    .bind("id", territory).bind("date", date).mapTo(String.class).findOne()
                    .ifPresent(code -> {
                        throw ProblemException.validation(FieldError.at("/date", "before-its-code", code));
                    });
            handle.createUpdate("""
                    UPDATE territory_identifier SET valid_until = :date
                     WHERE territory_id = :id AND valid_until IS NULL""")
                    .bind("id", territory).bind("date", date).execute();
        });
    }

    /** A code that somebody else is just taking is waited for; what is then left out, somebody holds. */
    private void add(Handle handle, UUID territory, List<Identifier> identifiers) {
        if (identifiers.isEmpty()) {
            return;
        }
        int added = handle.createUpdate("""
                INSERT INTO territory_identifier (territory_id, scheme, value, valid_from, valid_until)
                SELECT :id, scheme, value, "validFrom", "validUntil"
                  FROM json_to_recordset(:identifiers::json)
                       AS t (scheme text, value text, "validFrom" date, "validUntil" date)
                ON CONFLICT (scheme, value) WHERE valid_until IS NULL DO NOTHING""")
                .bind("id", territory).bind("identifiers", write(identifiers)).execute();
        if (added < identifiers.size()) {
            throw taken(handle, territory, identifiers);
        }
    }

    private ProblemException taken(Handle handle, UUID territory, List<Identifier> identifiers) {
        return handle.createQuery("""
                SELECT t.name, i.scheme, i.value
                  FROM json_to_recordset(:identifiers::json) AS wanted (scheme text, value text, "validUntil" date)
                  JOIN territory_identifier i ON i.scheme = wanted.scheme AND i.value = wanted.value
                  JOIN territory t ON t.id = i.territory_id
                 WHERE i.valid_until IS NULL AND wanted."validUntil" IS NULL AND i.territory_id <> :id
                 ORDER BY i.scheme, i.value LIMIT 1""")
                .bind("id", territory).bind("identifiers", write(identifiers))
                .map((row, context) -> ProblemException.conflict("code-taken", row.getString("scheme"),
                        row.getString("value"), row.getString("name"))).one();
    }

    private String write(List<Identifier> identifiers) {
        try {
            return json.writeValueAsString(identifiers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
