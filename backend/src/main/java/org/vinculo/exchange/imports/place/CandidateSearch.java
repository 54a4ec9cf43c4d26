package org.vinculo.exchange.imports.place;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vinculo.exchange.imports.place.Hit.By;
import org.vinculo.territory.Level;

/** Collects what is on record for many mentions at once: by code, by name, by spelling, by nearness. */
final class CandidateSearch {

    /** Kinds of names, as {@link KnownNames} lays them. */
    private static final int OFFICIAL = 0;
    private static final int CUT = 3;

    private final Connection connection;
    private final Sql sql;
    private final double nearKm;

    CandidateSearch(Connection connection, double nearKm) {
        this.connection = connection;
        this.nearKm = nearKm;
        sql = new Sql(connection);
    }

    void open(NameReader names) throws SQLException {
        new KnownNames(connection, names).catchUp();
        sql.run(SearchSql.DROP);
        sql.run(SearchSql.TABLES);
        sql.run(SearchSql.KNOWN);
        sql.run(SearchSql.LOOKED_UP);
    }

    void close() throws SQLException {
        sql.run(SearchSql.AS_BEFORE);
        sql.run(SearchSql.DROP);
    }

    /** @return by the number of the mention, for each of them */
    Map<Integer, Found> find(List<Mention> mentions) throws SQLException {
        sql.run(SearchSql.EMPTY);
        new MentionStage(sql).lay(mentions);
        sql.run(SearchSql.BY_CODE, SearchSql.BY_NAME, SearchSql.BY_JOINED_NAME, "ANALYZE place_hit",
                SearchSql.OPEN.replace(":near", Double.toString(nearKm)), "ANALYZE place_open", SearchSql.FRAMES,
                SearchSql.AROUND, SearchSql.ALIKE, SearchSql.SIMILARITY_OF_CODES);
        var hits = hits();
        var regions = regions();
        var surroundings = surroundings();
        return mentions.stream().map(Mention::no).collect(Collectors.toMap(no -> no, no -> new Found(
                hits.getOrDefault(no, List.of()), regions.getOrDefault(no, Map.of()),
                surroundings.getOrDefault(no, Surroundings.UNKNOWN))));
    }

    private Map<Integer, List<Hit>> hits() throws SQLException {
        Map<Integer, List<Hit>> hits = new HashMap<>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(SearchSql.HITS)) {
            while (rows.next()) {
                hits.computeIfAbsent(rows.getInt("place_no"), no -> new ArrayList<>()).add(hit(rows));
            }
        }
        return hits;
    }

    private static Hit hit(ResultSet row) throws SQLException {
        var status = row.getString("status");
        return new Hit(row.getObject("territory_id", UUID.class), By.valueOf(row.getString("found_by")),
                row.getInt("variant"), row.getInt("split"), row.getInt("piece"),
                row.getObject("similarity", Double.class), row.getObject("km", Double.class),
                row.getString("country"), Level.valueOf(row.getString("level")), status.equals("GOVERNED"),
                status.equals("GROUPING"), row.getBoolean("city"),
                Arrays.asList((UUID[]) row.getArray("ancestors").getArray()), row.getInt("kind") == OFFICIAL,
                row.getInt("kind") == CUT, row.getBoolean("restored"));
    }

    private Map<Integer, Map<Integer, Region>> regions() throws SQLException {
        Map<Integer, Map<Integer, Set<UUID>>> all = new HashMap<>();
        Map<Integer, Map<Integer, Set<UUID>>> above = new HashMap<>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(SearchSql.REGIONS)) {
            while (rows.next()) {
                var id = rows.getObject("id", UUID.class);
                note(all, rows, id);
                if (rows.getBoolean("above")) {
                    note(above, rows, id);
                }
            }
        }
        Map<Integer, Map<Integer, Region>> regions = new HashMap<>();
        all.forEach((place, claims) -> claims.forEach((claim, ids) -> regions
                .computeIfAbsent(place, no -> new HashMap<>())
                .put(claim, new Region(ids, above.getOrDefault(place, Map.of()).getOrDefault(claim, Set.of())))));
        return regions;
    }

    private static void note(Map<Integer, Map<Integer, Set<UUID>>> by, ResultSet row, UUID id) throws SQLException {
        by.computeIfAbsent(row.getInt("place_no"), no -> new HashMap<>())
                .computeIfAbsent(row.getInt("claim"), no -> new HashSet<>()).add(id);
    }

    private Map<Integer, Surroundings> surroundings() throws SQLException {
        Map<Integer, Surroundings> around = new HashMap<>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(SearchSql.SURROUNDINGS)) {
            while (rows.next()) {
                around.put(rows.getInt("place_no"), new Surroundings(rows.getString("nearest"), rows.getDouble("km"),
                        texts(rows.getArray("countries")), rows.getBoolean("own"), rows.getBoolean("covered")));
            }
        }
        return around;
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
