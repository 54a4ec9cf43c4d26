package org.vinculo.exchange.imports.place;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Matches every place of an import that has no outcome yet, in sets, inside the caller's transaction. */
public final class PlaceMatching {

    /**
     * How strict matching is.
     *
     * @param homeCountry         ISO 3166-1 alpha-2; what it claims is no country of its own
     * @param needsAdministration whether only what has an administration may be matched, as for links
     * @param nearKm              how far a town on record may be from the mentioned point, in kilometres
     */
    public record Settings(String homeCountry, boolean needsAdministration, double nearKm) {
    }

    /** Places that are looked up at a time: enough for sets to pay, few enough to keep them in memory. */
    private static final int AT_A_TIME = 4_000;

    private final Connection connection;
    private final Settings settings;
    private final PlaceJudge judge;

    public PlaceMatching(Connection connection, Settings settings) {
        this.connection = connection;
        this.settings = settings;
        judge = new PlaceJudge(settings);
    }

    /**
     * @param matched is told how many are done, now and then
     * @throws SQLException when the database fails; the caller's transaction has to be rolled back then
     */
    public void run(UUID importId, IntConsumer matched) throws SQLException {
        var names = new NameReader();
        var countries = CountryTables.read(connection, settings.homeCountry());
        var reader = new MentionReader(connection, importId, names, countries);
        var search = new CandidateSearch(connection, settings.nearKm());
        int done = 0;
        var mentions = reader.after(Integer.MIN_VALUE, AT_A_TIME);
        if (mentions.isEmpty()) {
            return;
        }
        search.open(names);
        while (!mentions.isEmpty()) {
            write(importId, mentions, search.find(mentions));
            done += mentions.size();
            matched.accept(done);
            mentions = reader.after(mentions.getLast().no(), AT_A_TIME);
        }
        search.close();
    }

    private void write(UUID importId, List<Mention> mentions, Map<Integer, Found> found) throws SQLException {
        new VerdictWriter(connection).write(importId, mentions.stream()
                .map(mention -> judge.judge(mention, found.getOrDefault(mention.no(), Found.NOTHING))).toList());
    }
}
