package org.vinculo.mission;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.security.Jurisdictions;

/** The missions and the countries they are responsible for. */
@ApplicationScoped
public class Missions implements Jurisdictions {

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() { };

    private final Jdbi jdbi;
    private final ObjectMapper json;

    @Inject
    Missions(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Set<String> countriesOf(String mission) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT country FROM mission_country WHERE mission = :mission")
                .bind("mission", mission).mapTo(String.class).set());
    }

    /** @return the mission with its names by language; empty when the code is unknown */
    public Optional<Mission> byCode(String code) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT code, names::text AS names, city, country FROM mission WHERE code = :code")
                .bind("code", code)
                .map((row, context) -> new Mission(row.getString("code"), names(row.getString("names")),
                        row.getString("city"), row.getString("country")))
                .findOne());
    }

    private Map<String, String> names(String text) {
        try {
            return json.readValue(text, NAMES);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
