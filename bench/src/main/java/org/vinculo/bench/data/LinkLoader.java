package org.vinculo.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Fills the tables of actors and links. What a link carries for lists, and how many each actor and territory has, is
 * drawn together at once by the schema's own functions; the triggers that would do it one by one are off meanwhile.
 */
final class LinkLoader {
    private static final int HELPERS = 200;
    private static final int AT_ONCE = 50_000;

    private static final String THEMES = """
            INSERT INTO theme (code, dimension, names, position)
            SELECT 'theme-' || lpad(n::text, 2, '0'),
                   (ARRAY['ECONOMIC', 'SOCIAL', 'CULTURAL', 'ENVIRONMENTAL', 'INSTITUTIONAL', 'HUMAN'])[1 + n %% 6],
                   '{"es": "-", "en": "-", "pt": "-", "fr": "-", "it": "-"}', n FROM generate_series(0, %d) n"""
            .formatted(LinkGenerator.THEMES - 1);

    private static final String ACTORS = """
            INSERT INTO actor (id, type, short_name, country, territory_id, places, principal, source, version)
            SELECT l.id, l.type, l.short_name, l.country, l.territory_id, coalesce(t.ancestors || t.id, '{}'), l.principal,
                   'bench', 0
              FROM laid_actor l LEFT JOIN territory t ON t.id = l.territory_id""";

    private static final String LINKS = """
            INSERT INTO link (id, title, type, state, clearance, visibility, objectives, started_on, planned_end,
                              last_confirmed_on, source, created_by, partner_count, countries, places, actors, themes,
                              dimensions, modalities, label, other_names)
            SELECT l.id, l.title, l.type, l.state, l.clearance, l.visibility, l.objectives, l.started_on, l.planned_end,
                   l.last_confirmed_on, 'bench', 'bench', f.partner_count, f.countries, f.places, f.actors, f.themes,
                   f.dimensions, f.modalities, f.label, f.other_names
              FROM laid_link l
              JOIN link_facets(ARRAY(SELECT id FROM laid_link WHERE number BETWEEN %1$d AND %2$d ORDER BY number)) f
                ON f.link_id = l.id
             WHERE l.number BETWEEN %1$d AND %2$d ORDER BY l.number""";

    private static final String ACTIVITIES = """
            INSERT INTO link_activity (link_id, date, place, modality, outcome, recorded_by)
            SELECT id, coalesce(last_confirmed_on, '2015-05-25'), 'Sede de un socio', 'TRAINING',
                   'Se acordó el plan del año siguiente', 'bench'
              FROM link WHERE abs(hashtext(id::text)) % 4 = 0 AND state <> 'DRAFT'""";

    private static final String PARTAKERS = """
            INSERT INTO link_activity_participant (activity_id, actor_id)
            SELECT c.id, l.actors[1] FROM link_activity c JOIN link l ON l.id = c.link_id""";

    private static final String COUNTS = """
            WITH counted AS (SELECT * FROM link_counts() WHERE kind = '%1$s')
            UPDATE %1$s s SET link_count = c.links, published_link_count = c.published FROM counted c WHERE c.subject = s.id""";

    private static final String HISTORY = """
            INSERT INTO history (subject_type, subject_id, version, action, changes, author, author_id)
            SELECT 'LINK', id, 0, 'CREATED', jsonb_build_object('type', jsonb_build_object('to', type)), 'bench', 'bench'
              FROM link""";

    private final Connection connection;

    /** @param connection with triggers off */
    LinkLoader(Connection connection) {
        this.connection = connection;
    }

    void load(List<Town> towns, int size) throws SQLException {
        execute(THEMES);
        loadActors(towns);
        loadLinks(towns, size);
        execute(ACTIVITIES, PARTAKERS, HISTORY, COUNTS.formatted("actor"), COUNTS.formatted("territory"));
    }

    private void loadActors(List<Town> towns) throws SQLException {
        execute("""
                CREATE TEMPORARY TABLE laid_actor (id uuid, type text, short_name text, country text, territory_id uuid,
                  principal boolean)""");
        var actors = new Copying(connection, "laid_actor", Town.ACTOR_COLUMNS);
        towns.forEach(town -> actors.add(town.actorLine()));
        helpers().forEach(id -> actors.add(String.join("\t", id.toString(), "NETWORK", "Red de ciudades " + id, "AR",
                "\\N", "f") + "\n"));
        actors.send();
        var indexes = Indexes.takenOff(connection, "actor");
        execute(ACTORS);
        indexes.putBack();
        execute("ANALYZE actor");
    }

    private void loadLinks(List<Town> towns, int size) throws SQLException {
        execute("""
                CREATE TEMPORARY TABLE laid_link (number bigint PRIMARY KEY, id uuid, title text, type text, state text,
                  clearance text, visibility text, started_on date, planned_end date, last_confirmed_on date, objectives text)""");
        var links = new Copying(connection, "laid_link", SampleLink.COLUMNS);
        var participants = new Copying(connection, "link_participant", "link_id, actor_id, role, position");
        var themes = new Copying(connection, "link_theme", "link_id, theme, position");
        var offers = new Copying(connection, "link_theme_offer", "link_id, theme, actor_id");
        var modalities = new Copying(connection, "link_modality", "link_id, modality");
        new LinkGenerator(towns, helpers(), link -> {
            links.add(link.line());
            participants.add(link.participantLines());
            themes.add(link.themeLines());
            offers.add(link.offerLines());
            modalities.add(link.modalityLines());
        }).generate(size);
        List.of(links, participants, themes, offers, modalities).forEach(Copying::send);
        execute("ANALYZE laid_link", "ANALYZE link_participant", "ANALYZE link_theme", "ANALYZE link_modality");
        var indexes = Indexes.takenOff(connection, "link");
        for (int from = 0; from <= size; from += AT_ONCE) {
            execute(LINKS.formatted(from, from + AT_ONCE - 1));
        }
        indexes.putBack();
    }

    /** Networks that help along, here and there. */
    private static List<UUID> helpers() {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < HELPERS; i++) {
            ids.add(new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0000L + i));
        }
        return ids;
    }

    private void execute(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
