package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Imports;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Files that were given out come back: read as they are, with the mapping that is guessed, they change nothing. */
@QuarkusTest
class ImportReadBackTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> NASTY = List.of("=Suma+1", "+Más", "-Menos", "@Arroba", "'Apóstrofo", "''Dos", "A \"B\" C", "Ñandú Ão", "القدس",
            "ירושלים", "L’Aquila d'Oro", "Sant'Angelo <b>", "Total", "N/A Chico", "Łódź", "東京", "津", "Ｆｕｌｌ", "R&D; x", "Nombre\\Barra", "1º de Mayo", "25 de Mayo");
    private static final String LETTERS = "aáàâãäbcçdeéèfghiíjklłmnñoóöprsßtuúüvwxyzæøåčšžابجأבאΩπжщ'’-. \"&/()º";

    @ParameterizedTest
    @ValueSource(strings = { "text/csv", XLSX })
    void aListOfTerritories(String format) {
        var region = region("TV", fresh("Región =1+1")).save();
        for (var name : NASTY) {
            town("TV", name).under(region).at(-17.5, 178.25).with("population", 1234567).with("populationYear", 2020).with("localType", "=tipo").save();
        }
        town("TV", fresh("Sin nada")).under(region).with("status", "UNCONFIRMED").save();
        Territories.department("TV", fresh("Otra cosa")).under(region).with("status", "GROUPING").save();
        unchanged("TERRITORIES", file("/territories", region, format), NASTY.size() + 2);
    }

    /** Of some hundred names that nobody thought of. */
    @ParameterizedTest
    @ValueSource(strings = { "text/csv", XLSX })
    void aListOfGeneratedTerritories(String format) {
        var region = region("TV", fresh("Generada")).save();
        var random = new Random(20261126);
        var values = IntStream.range(0, 150).mapToObj(at -> "('TV', 'MUNICIPAL', 'GOVERNED', '" + name(random, at).replace("'", "''") + "', '" + region.id()
                + "', ARRAY['" + region.id() + "'::uuid], " + (random.nextInt(4) - 19) + "." + random.nextInt(1_000_000) + ", 17" + random.nextInt(10) + "." + random.nextInt(99_999)
                + ", " + random.nextInt(2_000_000) + ", 'Test')").toList();
        Database.run("INSERT INTO territory (country, level, status, name, parent_id, ancestors, latitude, longitude, population, source) VALUES "
                + String.join(",", values));
        unchanged("TERRITORIES", file("/territories", region, format), 150);
    }

    /** Ends in letters of its own, as names that differ by their marks alone are one to whoever compares them. */
    private static String name(Random random, int at) {
        var text = new StringBuilder();
        for (int letter = random.nextInt(25); letter >= 0; letter--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return (text + " Q" + (char) ('a' + at % 26) + (char) ('a' + at / 26) + "z").strip().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/csv", XLSX })
    void aListOfLinks(String format) {
        var here = region("AR", fresh("Provincia")).save();
        var there = region("TV", fresh("Isla")).save();
        for (int at = 0; at < NASTY.size(); at++) {
            var one = town("AR", NASTY.get(at)).under(here).save();
            var other = town("TV", NASTY.get(at)).under(there).save();
            if (at % 2 == 0) {
                Links.between(one, other).with("title", NASTY.get(at)).with("plannedEnd", "2030-01-01").theme("safe-water").save();
            } else {
                Links.between(other, one).since("1998-05-11").save();
            }
        }
        unchanged("LINKS", file("/links", here, format), NASTY.size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/csv", XLSX })
    void aListOfActors(String format) {
        var home = town("TV", fresh("Sede")).save();
        for (var name : List.of("=Universidad", "'Apóstrofo", "Universität \"A\"", "جامعة")) {
            Actors.university("TV", fresh(name)).of(home).with("website", "https://u.example").save();
        }
        var content = Api.as(Tokens.analyst()).accept(format).queryParam("within", home.id()).get("/actors").asByteArray();
        unchanged("ACTORS", content, 4);
    }

    private static byte[] file(String path, Territories.Saved region, String format) {
        return Api.as(Tokens.analyst()).accept(format).queryParam("within", region.id()).get(path).then().statusCode(200).extract().asByteArray();
    }

    private static void unchanged(String kind, byte[] content, int rows) {
        var saved = Imports.upload(Tokens.analyst(), kind, "lista", content).read();
        for (var difference : List.of("FILL", "REPLACE")) {
            saved.read(java.util.Map.of("onDifference", difference));
            assertThat(saved.rows()).hasSize(rows);
            assertThat(saved.rows().stream().filter(row -> !"MATCHED".equals(row.get("outcome"))).map(row -> row.get("outcome") + " " + row.get("cells")
                    + row.get("reasons") + row.get("changes"))).as(difference).isEmpty();
        }
        saved.post("/apply", "").then().statusCode(409);
    }
}
