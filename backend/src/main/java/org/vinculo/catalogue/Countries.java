package org.vinculo.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Countries as the home country sees them: what it claims as its own is no country beside it. */
@ApplicationScoped
public class Countries {

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() { };

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final String home;

    @Inject
    Countries(Jdbi jdbi, ObjectMapper json, @ConfigProperty(name = "vinculo.home-country") String home) {
        this.jdbi = jdbi;
        this.json = json;
        this.home = home;
    }

    /** Whether territories of this country (ISO 3166-1 alpha-2) can be on record. */
    public boolean selectable(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT EXISTS (SELECT FROM country WHERE code = :code)
                   AND NOT EXISTS (SELECT FROM country_claim WHERE home_country = :home AND country = :code)""")
                .bind("code", code).bind("home", home).mapTo(Boolean.class).one());
    }

    /** The names of these countries (ISO 3166-1 alpha-2), each by language. */
    public Map<String, Map<String, String>> namesOf(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT code, names FROM country WHERE code = ANY(:codes)")
                .bindArray("codes", String.class, codes.toArray()).reduceRows(new HashMap<>(), (all, row) -> {
                    all.put(row.getColumn("code", String.class), names(row.getColumn("names", String.class)));
                    return all;
                }));
    }

    List<Country> list() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT code, alpha3, numeric_code, names FROM country c
                 WHERE NOT EXISTS (SELECT FROM country_claim l WHERE l.home_country = :home AND l.country = c.code)
                 ORDER BY code""").bind("home", home)
                .map((row, context) -> new Country(row.getString("code"), row.getString("alpha3"),
                        row.getString("numeric_code"), names(row.getString("names")), row.getString("code").equals(home)))
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
