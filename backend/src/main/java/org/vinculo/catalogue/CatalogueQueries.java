package org.vinculo.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Reads currencies and themes. */
@ApplicationScoped
class CatalogueQueries {

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() { };

    private final Jdbi jdbi;
    private final ObjectMapper json;

    @Inject
    CatalogueQueries(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    List<Currency> currencies() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT code, minor_units, names FROM currency
                 WHERE valid_until IS NULL OR valid_until > current_date ORDER BY code""")
                .map((row, context) -> new Currency(row.getString("code"), row.getInt("minor_units"),
                        names(row.getString("names"))))
                .list());
    }

    List<Theme> themes() {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT code, dimension, names, dac_purposes, sdg_targets FROM theme ORDER BY position")
                .map((row, context) -> new Theme(row.getString("code"), Theme.Dimension.valueOf(row.getString("dimension")),
                        names(row.getString("names")), List.of((String[]) row.getArray("dac_purposes").getArray()),
                        List.of((String[]) row.getArray("sdg_targets").getArray())))
                .list());
    }

    private Map<String, String> names(String text) {
        try {
            return json.readValue(text, NAMES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
