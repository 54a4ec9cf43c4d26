package org.vinculo.exchange.imports.kind;

import java.util.ArrayList;
import java.util.List;
import org.vinculo.exchange.imports.kind.ImportField.Value;

/** The fields of each kind. A new kind is one more list here. */
final class KindFields {

    static final List<String> SCHEMES = List.of("INDEC", "ISO_3166_2", "NUTS", "INSEE", "GEONAMES", "WIKIDATA", "IATI");
    static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr", "it");

    static final List<ImportField> TERRITORIES = territories();
    static final List<ImportField> ACTORS = actors();
    static final List<ImportField> LINKS = links();
    static final List<ImportField> EXCHANGE_RATES = exchangeRates();

    private KindFields() {
    }

    private static List<ImportField> territories() {
        var fields = new ArrayList<>(place("self", true));
        fields.add(ImportField.of("status", Value.CHOICE).oneOf("GOVERNED", "GROUPING", "UNCONFIRMED"));
        fields.add(ImportField.of("localType", Value.TEXT).forAll());
        fields.add(ImportField.of("populationYear", Value.YEAR).forAll());
        fields.add(ImportField.of("areaKm2", Value.AREA));
        SCHEMES.forEach(scheme -> fields.add(ImportField.of("code." + scheme, Value.CODE)));
        LANGUAGES.forEach(language -> fields.add(ImportField.of("names." + language, Value.NAME)));
        return List.copyOf(fields);
    }

    private static List<ImportField> actors() {
        var fields = new ArrayList<ImportField>();
        fields.add(ImportField.of("legalName", Value.TEXT).needed());
        fields.add(ImportField.of("shortName", Value.TEXT));
        fields.add(ImportField.of("type", Value.CHOICE).oneOf("SUBSTATE_ADMINISTRATION", "NATIONAL_BODY", "MISSION", "NETWORK",
                "UNIVERSITY", "COMPANY", "ASSOCIATION", "MULTILATERAL").needed());
        fields.add(ImportField.of("country", Value.COUNTRY).forAll().needed());
        fields.addAll(place("home", false));
        fields.add(ImportField.of("website", Value.WEBSITE));
        fields.add(ImportField.of("languages", Value.LANGUAGES).forAll());
        fields.add(ImportField.of("iatiIdentifier", Value.CODE));
        return List.copyOf(fields);
    }

    private static List<ImportField> links() {
        var fields = new ArrayList<>(place("a", true));
        fields.addAll(place("b", true));
        fields.add(ImportField.of("type", Value.CHOICE).oneOf("TWINNING", "FRAMEWORK_AGREEMENT", "SPECIFIC_AGREEMENT",
                "MEMORANDUM", "LETTER_OF_INTENT", "TECHNICAL_COOPERATION", "NETWORK").needed());
        fields.add(ImportField.of("state", Value.CHOICE).oneOf("DRAFT", "ACTIVE"));
        fields.add(ImportField.of("startedOn", Value.DATE));
        fields.add(ImportField.of("plannedEnd", Value.DATE));
        fields.add(ImportField.of("title", Value.TEXT));
        fields.add(ImportField.of("themes", Value.THEMES).forAll());
        fields.add(ImportField.of("objectives", Value.LONG_TEXT));
        fields.add(ImportField.of("instrument", Value.LONG_TEXT));
        fields.add(ImportField.of("languages", Value.LANGUAGES).forAll());
        fields.add(ImportField.of("sourceId", Value.TEXT));
        return List.copyOf(fields);
    }

    /** Where no column says the currency, each column called by a currency's code holds its rates. */
    private static List<ImportField> exchangeRates() {
        return List.of(ImportField.of("date", Value.DATE).needed(),
                ImportField.of("kind", Value.CHOICE).oneOf("DAILY", "ANNUAL_AVERAGE").needed(),
                ImportField.of("base", Value.CODE).forAll().needed(), ImportField.of("currency", Value.CODE).forAll(),
                ImportField.of("rate", Value.RATE));
    }

    /** What may be said of a place. For a territory of its own, the country and the level must be known for every row. */
    private static List<ImportField> place(String prefix, boolean needed) {
        var name = ImportField.of(prefix + ".name", Value.NAME);
        var country = ImportField.of(prefix + ".country", Value.COUNTRY).forAll();
        var level = ImportField.of(prefix + ".level", Value.CHOICE).oneOf("REGIONAL", "INTERMEDIATE", "MUNICIPAL");
        boolean self = prefix.equals("self");
        return List.of(needed ? name.needed() : name, self ? country.needed() : country,
                ImportField.of(prefix + ".region", Value.NAME).forAll(), self ? level.needed() : level,
                ImportField.of(prefix + ".latitude", Value.LATITUDE), ImportField.of(prefix + ".longitude", Value.LONGITUDE),
                ImportField.of(prefix + ".population", Value.COUNT));
    }
}
