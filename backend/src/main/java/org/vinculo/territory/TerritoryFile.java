package org.vinculo.territory;

import java.util.List;
import org.vinculo.shared.listing.Column;
import org.vinculo.shared.listing.FileRows;

/** The list of territories as a file. */
final class TerritoryFile {

    private static final String ITEM = """
            json_strip_nulls(json_build_object('id', t.id, 'version', t.version, 'name', t.name, 'country', t.country,
              'level', t.level, 'localType', t.local_type, 'status', t.status,
              'parent', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END,
              'population', t.population, 'populationYear', t.population_year,
              'point', CASE WHEN t.latitude IS NOT NULL
                            THEN json_build_object('latitude', t.latitude, 'longitude', t.longitude) END,
              'dissolvedOn', t.dissolved_on))""";

    private static final String FEATURE = """
            json_build_object('type', 'Feature', 'id', t.id,
              'geometry', CASE WHEN t.latitude IS NOT NULL THEN json_build_object('type', 'Point',
                                 'coordinates', json_build_array(t.longitude, t.latitude)) END,
              'properties', json_strip_nulls(json_build_object('name', t.name, 'country', t.country, 'level', t.level,
                                                               'status', t.status, 'population', t.population)))""";

    static final FileRows ROWS = new FileRows("territorios", List.of(Column.of("id", "t.id"),
            Column.typed("name", "t.name"), Column.of("country", "t.country"), Column.of("level", "t.level"),
            Column.typed("localType", "t.local_type"), Column.of("status", "t.status"),
            Column.of("parentId", "t.parent_id"), Column.typed("parentName", "p.name"),
            Column.of("population", "t.population"), Column.of("populationYear", "t.population_year"),
            Column.of("latitude", "t.latitude"), Column.of("longitude", "t.longitude"),
            Column.of("dissolvedOn", "t.dissolved_on")), "LEFT JOIN territory p ON p.id = t.parent_id", ITEM, FEATURE);

    private TerritoryFile() {
    }
}
