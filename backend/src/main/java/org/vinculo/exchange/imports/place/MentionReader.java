package org.vinculo.exchange.imports.place;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.place.CountryReading.Kind;
import org.vinculo.exchange.imports.place.Mention.Claim;
import org.vinculo.exchange.imports.place.Mention.Code;
import org.vinculo.exchange.imports.place.Mention.GeoPoint;
import org.vinculo.territory.Level;

/** Reads the places of an import that nobody has looked at and understands what they say. */
final class MentionReader {

    private static final String NEXT = """
            SELECT place_no, name, country_text, region_text, latitude, longitude, level, codes, population
              FROM import_place WHERE import_id = ? AND outcome IS NULL AND place_no > ? ORDER BY place_no LIMIT ?""";

    private static final TypeReference<List<Code>> CODES = new TypeReference<>() { };

    private final Connection connection;
    private final UUID importId;
    private final NameReader names;
    private final CountryNames countries;

    MentionReader(Connection connection, UUID importId, NameReader names, CountryNames countries) {
        this.connection = connection;
        this.importId = importId;
        this.names = names;
        this.countries = countries;
    }

    List<Mention> after(int place, int limit) throws SQLException {
        List<Mention> mentions = new ArrayList<>();
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setObject(1, importId);
            statement.setInt(2, place);
            statement.setInt(3, limit);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    mentions.add(mention(rows));
                }
            }
        }
        return mentions;
    }

    private Mention mention(ResultSet row) throws SQLException {
        var level = row.getString("level");
        return of(row.getInt("place_no"), row.getString("name"), row.getString("country_text"),
                row.getString("region_text"),
                GeoPoint.of(row.getObject("latitude", Double.class), row.getObject("longitude", Double.class)),
                level == null ? null : Level.valueOf(level), Sql.read(row.getString("codes"), CODES),
                row.getObject("population", Long.class));
    }

    private Mention of(int no, String text, @Nullable String countryText, @Nullable String regionText,
            @Nullable GeoPoint point, @Nullable Level level, List<Code> codes, @Nullable Long population) {
        var name = names.read(text);
        var claims = claims(name, regionText);
        var own = name.code() ? Stream.of(new Code("WIKIDATA", name.clean())) : Stream.<Code>empty();
        var all = Stream.concat(codes.stream(), own).toList();
        return new Mention(no, name, country(countryText, name, claims), claims, point, level, all, population);
    }

    private List<Claim> claims(PlaceName name, @Nullable String regionText) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        if (regionText != null && !Fold.words(regionText).isEmpty()) {
            var texts = regionText.contains(",") ? regionText.split(",") : new String[] {regionText};
            Stream.of(texts).map(String::strip).filter(text -> !Fold.words(text).isEmpty())
                    .forEach(text -> claims.put(text, claim(claims.size(), text, true)));
        }
        name.variants().stream().flatMap(variant -> variant.claims().stream())
                .forEach(text -> claims.computeIfAbsent(text, key -> claim(claims.size(), text, false)));
        return List.copyOf(claims.values());
    }

    private Claim claim(int no, String text, boolean column) {
        return new Claim(no, text, column, names.region(text), countries.readInName(text));
    }

    /** A name that is claimed land, or says so, counts as that; a country in the name counts where none is given. */
    private CountryReading country(@Nullable String text, PlaceName name, List<Claim> claims) {
        boolean disputed = claims.stream().anyMatch(claim -> claim.country().kind() == Kind.DISPUTED)
                || countries.readInName(name.clean()).kind() == Kind.DISPUTED;
        var reading = countries.read(text);
        if (disputed || reading.kind() != Kind.MISSING) {
            return disputed ? CountryReading.DISPUTED : reading;
        }
        return claims.stream().map(Claim::country).filter(country -> country.kind() == Kind.KNOWN).findFirst()
                .orElse(reading);
    }
}
