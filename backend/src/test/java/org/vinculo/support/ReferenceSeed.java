package org.vinculo.support;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The few countries, currencies, themes and missions that tests name. The product's own data sets are loaded by the
 * tests of the loader alone, so that every other test starts in a second.
 */
@ApplicationScoped
public class ReferenceSeed {
    void fill(@Observes StartupEvent started) {
        if (Database.count("SELECT count(*) FROM country") > 0) {
            return;
        }
        Database.run(statements());
    }

    static String[] statements() {
        return new String[] { COUNTRIES, CLAIMS, CURRENCIES, THEMES, MISSIONS, MISSION_COUNTRIES };
    }

    private static final String COUNTRIES = """
            INSERT INTO country (code, alpha3, numeric_code, names)
            SELECT code, alpha3, numeric_code,
                          jsonb_build_object('es', es, 'en', en, 'fr', fr, 'it', it, 'pt', pt, 'de', de)
                FROM (VALUES
                    ('AR', 'ARG', '032', 'Argentina', 'Argentina', 'Argentine', 'Argentina', 'Argentina', 'Argentinien'),
                    ('BR', 'BRA', '076', 'Brasil', 'Brazil', 'Brésil', 'Brasile', 'Brasil', 'Brasilien'),
                    ('CL', 'CHL', '152', 'Chile', 'Chile', 'Chili', 'Cile', 'Chile', 'Chile'),
                    ('DE', 'DEU', '276', 'Alemania', 'Germany', 'Allemagne', 'Germania', 'Alemanha', 'Deutschland'),
                    ('ES', 'ESP', '724', 'España', 'Spain', 'Espagne', 'Spagna', 'Espanha', 'Spanien'),
                    ('FJ', 'FJI', '242', 'Fiyi', 'Fiji', 'Fidji', 'Figi', 'Fiji', 'Fidschi'),
                    ('FR', 'FRA', '250', 'Francia', 'France', 'France', 'Francia', 'França', 'Frankreich'),
                    ('IT', 'ITA', '380', 'Italia', 'Italy', 'Italie', 'Italia', 'Itália', 'Italien'),
                    ('NR', 'NRU', '520', 'Nauru', 'Nauru', 'Nauru', 'Nauru', 'Nauru', 'Nauru'),
                    ('PT', 'PRT', '620', 'Portugal', 'Portugal', 'Portugal', 'Portogallo', 'Portugal', 'Portugal'),
                    ('TV', 'TUV', '798', 'Tuvalu', 'Tuvalu', 'Tuvalu', 'Tuvalu', 'Tuvalu', 'Tuvalu'),
                    ('FK', 'FLK', '238', 'Islas Malvinas', 'Falkland Islands', 'Îles Malouines', 'Isole Falkland',
                      'Ilhas Malvinas', 'Falklandinseln'),
                    ('GS', 'SGS', '239', 'Georgia del Sur', 'South Georgia', 'Géorgie du Sud', 'Georgia del Sud',
                      'Geórgia do Sul', 'Südgeorgien')
                ) AS t (code, alpha3, numeric_code, es, en, fr, it, pt, de)
            """;

    private static final String CLAIMS = """
            INSERT INTO country_claim (home_country, country, subdivision) VALUES ('AR', 'FK', 'AR-V'), ('AR', 'GS', 'AR-V')
            """;

    private static final String CURRENCIES = """
            INSERT INTO currency (code, minor_units, names, valid_from, valid_until) VALUES
                ('ARS', 2, '{"es": "Peso argentino", "en": "Argentine Peso", "fr": "Peso argentin"}', NULL, NULL),
                ('BRL', 2, '{"es": "Real", "en": "Real", "fr": "Réal"}', NULL, NULL),
                ('CLP', 0, '{"es": "Peso chileno", "en": "Chilean Peso", "fr": "Peso chilien"}', NULL, NULL),
                ('DEM', 2, '{"es": "Marco alemán", "en": "German mark", "fr": "Mark allemand"}', NULL, '2002-01-01'),
                ('EUR', 2, '{"es": "Euro", "en": "Euro", "fr": "Euro"}', '1999-01-01', NULL),
                ('JPY', 0, '{"es": "Yen", "en": "Yen", "fr": "Yen"}', NULL, NULL),
                ('KWD', 3, '{"es": "Dinar kuwaití", "en": "Kuwaiti dinar", "fr": "Dinar koweïtien"}', NULL, NULL),
                ('USD', 2, '{"es": "Dólar", "en": "US dollar", "fr": "Dollar"}', NULL, NULL)
            """;

    private static final String THEMES = """
            INSERT INTO theme (code, dimension, names, position, dac_purposes, sdg_targets) VALUES
                ('safe-water', 'ENVIRONMENTAL',
                  '{"es": "Agua segura", "en": "Safe water", "pt": "Água segura", "fr": "Eau potable", "it": "Acqua sicura"}',
                  2, '{14020,14030}', '{6.1}'),
                ('local-development', 'ECONOMIC',
                  '{"es": "Desarrollo local", "en": "Local development", "pt": "Desenvolvimento local",
                      "fr": "Développement local", "it": "Sviluppo locale"}', 1, '{43030}', '{8.3}')
            """;

    private static final String MISSIONS = """
            INSERT INTO mission (code, names, city, country) VALUES
                ('AR-EMB-IT', '{"es": "Embajada en Italia", "en": "Embassy in Italy"}', 'Roma', 'IT'),
                ('AR-EMB-ES', '{"es": "Embajada en España", "en": "Embassy in Spain"}', 'Madrid', 'ES')
            """;

    private static final String MISSION_COUNTRIES = """
            INSERT INTO mission_country (mission, country) VALUES ('AR-EMB-IT', 'IT'), ('AR-EMB-ES', 'ES')
            """;
}
