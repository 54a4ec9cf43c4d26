package org.vinculo.exchange.imports.kind;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guesses from the names of columns, in the languages people here write, what they say. A guess is shown before it is
 * used, so it would rather be helpful than certain; every column is used once.
 */
public final class HeaderGuess {

    /** Words by what they say of a place; looked for in this order, so that "city country" is a country. */
    private static final Map<String, List<String>> OF_PLACES = ordered(
            "country", List.of("country", "pais", "pays", "paese", "nazione", "estado nacional"),
            "latitude", List.of("latitud", "latitude", "latitudine", "lat"),
            "longitude", List.of("longitud", "longitude", "longitudine", "long", "lon", "lng"),
            "population", List.of("population", "poblacion", "populacao", "popolazione", "habitantes", "abitanti", "pop"),
            "level", List.of("level", "nivel", "niveau", "livello"),
            "region", List.of("parent", "provincia", "province", "region", "regione", "regiao", "estado", "state",
                    "departamento", "departement", "county"),
            "name", List.of("city", "ciudad", "cidade", "ville", "citta", "municipio", "municipality", "municipalidad",
                    "comune", "commune", "town", "localidad", "gobierno local", "territorio", "territory", "partner",
                    "nombre", "name", "nome", "nom", "label", "socio", "contraparte", "hermana", "parte", "partie"));

    private static final Map<String, List<String>> SIDES = ordered(
            "b", List.of("destination", "destino", "sister", "hermana", "gemell", "jumel", "extranjer", "foreign", "estrang",
                    "etrang", "contraparte", "counterpart", "partner 2", "socio 2", " b", "2"),
            "a", List.of("origin", "origen", "origem", "origine", "argentin", "nacional", "national", "propi", "partner 1",
                    "socio 1", " a", "1"));

    private static final Map<String, List<String>> OF_RECORDS = ordered(
            "startedOn", List.of("fecha de inicio", "fecha de firma", "inicio", "start", "fecha", "date", "data", "firma",
                    "signed", "desde", "ano", "year", "annee", "anno"),
            "plannedEnd", List.of("vencimiento", "fin", "end", "hasta", "until", "expir", "scadenza", "echeance"),
            "themes", List.of("tema", "theme", "area tematica", "materia", "sector", "tematica"),
            "objectives", List.of("objet", "objective", "obiettiv", "descrip", "finalidad"),
            "instrument", List.of("instrument", "convenio", "acuerdo", "documento", "strumento"),
            "type", List.of("tipo", "type", "modalidad"), "state", List.of("estado del vinculo", "status"), "status", List.of("status"),
            "title", List.of("titulo", "title", "titre", "titolo", "denominacion"),
            "languages", List.of("idioma", "language", "langue", "lingua"),
            "legalName", List.of("razon social", "legal name", "nombre", "name", "nome", "nom", "institucion", "organi", "actor"),
            "shortName", List.of("sigla", "acronym", "short name", "nombre corto"),
            "website", List.of("web", "sitio", "url", "site"),
            "iatiIdentifier", List.of("iati"),
            "localType", List.of("category", "categoria", "tipo", "type"),
            "areaKm2", List.of("km2", "superficie", "area"), "populationYear", List.of("ano censo", "census year", "population year"),
            "sourceId", List.of("id", "identificador", "codigo", "code", "nro", "numero"));

    private static final Map<String, List<String>> CODES = ordered(
            "code.INDEC", List.of("indec"), "code.ISO_3166_2", List.of("iso 3166 2", "iso"), "code.NUTS", List.of("nuts"),
            "code.INSEE", List.of("insee"), "code.GEONAMES", List.of("geonames", "geonameid", "geoname"),
            "code.WIKIDATA", List.of("wikidata", "qid"));

    private static final Pattern WORD_EDGES = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])");
    private static final Pattern YEAR = Pattern.compile("(?:^|\\D)((?:19|20)\\d{2})(?:\\D|$)");

    private final ImportKind kind;
    private final String home;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private final List<String> headers;

    private HeaderGuess(ImportKind kind, List<String> names, String home) {
        this.kind = kind;
        this.home = home;
        this.headers = names.stream().map(HeaderGuess::words).toList();
    }

    /** @param home the home country, which a list of territories or of local governments without countries is about */
    public static ImportMapping guess(ImportKind kind, List<String> names, String home) {
        if (kind == ImportKind.EXCHANGE_RATES) {
            return RateColumns.guess(names);
        }
        var guess = new HeaderGuess(kind, names, home);
        OwnFiles.columns(kind, names).ifPresentOrElse(guess.columns::putAll, () -> guess.columns(names));
        guess.homes();
        guess.constants();
        return new ImportMapping(guess.columns, guess.constants);
    }

    private void columns(List<String> names) {
        all(CODES, "");
        if (kind == ImportKind.LINKS) {
            SIDES.forEach(this::side);
            OF_PLACES.keySet().forEach(what -> List.of("a", "b").forEach(side -> first(side + "." + what, what)));
        } else if (kind == ImportKind.ACTORS) {
            all(Map.of("country", OF_PLACES.getOrDefault("country", List.of())), "");
            all(OF_RECORDS, "");
            all(OF_PLACES, "home.");
        } else {
            latestPopulation(names);
            all(OF_PLACES, "self.");
        }
        all(OF_RECORDS, "");
    }

    /** An organisation's home is looked for in its country. */
    private void homes() {
        if (columns.containsKey("home.name") && columns.containsKey("country")) {
            columns.putIfAbsent("home.country", columns.get("country"));
        }
    }

    private void all(Map<String, List<String>> words, String prefix) {
        words.forEach((field, some) -> take(prefix + field, some, 0, headers.size()));
    }

    /** Columns that say which side they are about. */
    private void side(String side, List<String> marks) {
        for (var what : OF_PLACES.entrySet()) {
            for (int column = 0; column < headers.size(); column++) {
                if (mentions(headers.get(column), marks) && mentions(headers.get(column), what.getValue())) {
                    put(side + "." + what.getKey(), column);
                }
            }
        }
    }

    private void first(String field, String what) {
        take(field, OF_PLACES.getOrDefault(what, List.of()), 0, headers.size());
    }

    /** Of several populations the last one counted, and the year it says. */
    private void latestPopulation(List<String> names) {
        int latest = 0;
        for (int column = 0; column < headers.size(); column++) {
            var year = YEAR.matcher(names.get(column));
            if (mentions(headers.get(column), OF_PLACES.getOrDefault("population", List.of())) && year.find()
                    && Integer.parseInt(year.group(1)) > latest) {
                latest = Integer.parseInt(year.group(1));
                columns.put("self.population", column);
            }
        }
        if (latest > 0) {
            used.add(columns.get("self.population"));
            constants.put("populationYear", String.valueOf(latest));
        }
    }

    /** A column called just so comes before one that has the word in it. */
    private void take(String field, List<String> words, int from, int until) {
        for (var word : words) {
            for (int column = from; column < until; column++) {
                if (headers.get(column).equals(" " + word.strip() + " ")) {
                    put(field, column);
                }
            }
        }
        for (var word : words) {
            for (int column = from; column < until; column++) {
                if (!isReference(column) && mentions(headers.get(column), List.of(word))) {
                    put(field, column);
                }
            }
        }
    }

    private void put(String field, int column) {
        if (kind.field(field).isPresent() && !columns.containsKey(field) && used.add(column)) {
            columns.put(field, column);
        }
    }

    private void constants() {
        unlessMapped("self.country", home);
        unlessMapped("self.level", "MUNICIPAL");
        unlessMapped("country", home);
        unlessMapped("type", kind == ImportKind.LINKS ? "TWINNING" : "SUBSTATE_ADMINISTRATION");
        unlessMapped("state", "DRAFT");
        unlessMapped("status", "GOVERNED");
        boolean foreignAlone = columns.containsKey("b.country") != columns.containsKey("a.country");
        if (kind == ImportKind.LINKS && foreignAlone) {
            unlessMapped(columns.containsKey("a.country") ? "b.country" : "a.country", home);
        }
    }

    private void unlessMapped(String field, String value) {
        if (kind.field(field).filter(ImportField::constant).isPresent() && !columns.containsKey(field)) {
            constants.putIfAbsent(field, value);
        }
    }

    /** An id of something is not its name. */
    private boolean isReference(int column) {
        return headers.get(column).endsWith(" id ") && mentions(headers.get(column), List.of("parent", "territor", "country", "pais", "region"));
    }

    /** Short words must stand alone, be it as several; longer ones may be glued to others, as in "origincitylabel". */
    private static boolean mentions(String header, List<String> words) {
        return words.stream().anyMatch(word -> word.strip().length() <= 4
                ? header.contains(" " + word.strip() + " ") || header.contains(" " + word.strip() + "s ") || word.strip().length() >= 3 && header.endsWith(word.strip() + " ")
                : header.contains(word.strip()));
    }

    private static String words(String name) {
        var apart = WORD_EDGES.matcher(name).replaceAll(" ");
        var plain = Normalizer.normalize(apart, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return " " + plain.replaceAll("[^a-z0-9]+", " ").strip() + " ";
    }

    private static Map<String, List<String>> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < pairs.length; i += 2) {
            @SuppressWarnings("unchecked") var words = (List<String>) pairs[i + 1];
            map.put((String) pairs[i], words);
        }
        return map;
    }
}
