package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.concurrency.ETags;

/** Reads outlines, as features that the database writes whole. */
@ApplicationScoped
class TerritoryShapes {

    private static final String SHAPE = """
            SELECT t.version, md5(s.geometry::text) AS digest,
                   json_build_object('type', 'Feature', 'id', t.id, 'geometry', s.geometry, 'properties',
                     json_strip_nulls(json_build_object('name', t.name, 'country', t.country, 'level', t.level,
                       'status', t.status, 'population', t.population, 'source', s.source))) AS feature
              FROM territory_shape s JOIN territory t ON t.id = s.territory_id WHERE t.id = :id""";

    /** An outline as it is sent, and its tag. */
    record Shape(String feature, String etag) {
    }

    private final Jdbi jdbi;

    @Inject
    TerritoryShapes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Shape> find(UUID territory) {
        return jdbi.withHandle(handle -> handle.createQuery(SHAPE).bind("id", territory)
                .map((row, context) -> new Shape(row.getString("feature"),
                        ETags.of(row.getLong("version"), "shape", row.getString("digest"))))
                .findOne());
    }
}
