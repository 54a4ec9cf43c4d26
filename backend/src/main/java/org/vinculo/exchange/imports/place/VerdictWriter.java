package org.vinculo.exchange.imports.place;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Writes verdicts to the places of an import. */
final class VerdictWriter {

    private static final String WRITE = """
            UPDATE import_place p
               SET country = v.country, outcome = v.outcome, reason = v.reason, territory_id = v.territory,
                   evidence = v.evidence, candidates = v.candidates, offer = v.offer
              FROM (SELECT ?::uuid AS id) i, jsonb_to_recordset(?::jsonb) AS v (place int, country text, outcome text,
                     reason text, territory uuid, evidence jsonb, candidates jsonb, offer jsonb)
             WHERE p.import_id = i.id AND p.place_no = v.place""";

    private final Sql sql;

    VerdictWriter(Connection connection) {
        sql = new Sql(connection);
    }

    void write(UUID importId, List<PlaceVerdict> verdicts) throws SQLException {
        sql.run(WRITE, verdicts, importId);
    }
}
