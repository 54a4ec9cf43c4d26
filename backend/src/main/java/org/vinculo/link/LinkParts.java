package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The tables of a link's lists, each written as a whole, and what is drawn together from them. */
@ApplicationScoped
class LinkParts {

    private final Jdbi jdbi;

    @Inject
    LinkParts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who stays as they were is not written: each row that goes or comes is looked at again when the transaction ends. */
    void replaceParticipants(UUID link, Participants participants) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                WITH named AS MATERIALIZED (
                  SELECT actor::uuid AS actor_id, place - 1 - CASE WHEN place > :partners THEN :partners ELSE 0 END AS position,
                         CASE WHEN place > :partners THEN 'FACILITATOR' ELSE 'PARTNER' END AS role
                    FROM unnest(string_to_array(:actors, ',')) WITH ORDINALITY AS given (actor, place)
                ), gone AS (
                  DELETE FROM link_participant WHERE link_id = :link AND actor_id NOT IN (SELECT actor_id FROM named)
                )
                INSERT INTO link_participant AS p (link_id, actor_id, role, position)
                SELECT :link, actor_id, role, position FROM named
                    ON CONFLICT (link_id, actor_id) DO UPDATE SET role = excluded.role, position = excluded.position
                 WHERE (p.role, p.position) <> (excluded.role, excluded.position)""")
                .bind("link", link).bind("partners", participants.partners().size())
                .bind("actors", participants.all().map(each -> each.id().toString()).collect(Collectors.joining(",")))
                .execute());
    }

    void replaceThemes(UUID link, List<ThemeOffer> themes) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM link_theme_offer WHERE link_id = :link").bind("link", link).execute();
            handle.createUpdate("DELETE FROM link_theme WHERE link_id = :link").bind("link", link).execute();
            if (themes.isEmpty()) {
                return;
            }
            var adding = handle.prepareBatch("INSERT INTO link_theme (link_id, theme, position) VALUES (:link, :theme, :at)");
            var offering = handle.prepareBatch(
                    "INSERT INTO link_theme_offer (link_id, theme, actor_id) VALUES (:link, :theme, :actor)");
            for (int i = 0; i < themes.size(); i++) {
                var theme = themes.get(i);
                adding.bind("link", link).bind("theme", theme.theme()).bind("at", i).add();
                theme.offers().forEach(actor ->
                        offering.bind("link", link).bind("theme", theme.theme()).bind("actor", actor).add());
            }
            adding.execute();
            if (offering.size() > 0) {
                offering.execute();
            }
        });
    }

    void replaceModalities(UUID link, List<Modality> modalities) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM link_modality WHERE link_id = :link").bind("link", link).execute();
            if (modalities.isEmpty()) {
                return;
            }
            handle.createUpdate("""
                    INSERT INTO link_modality (link_id, modality)
                    SELECT :link, modality FROM unnest(string_to_array(:modalities, ',')) AS modality""").bind("link", link)
                    .bind("modalities", String.join(",", modalities.stream().map(Modality::name).toList())).execute();
        });
    }

    /** What lists know of a link, as its tables are now. */
    Facets facets(UUID link) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM link_facets(ARRAY[:link::uuid])")
                .bind("link", link).map((row, context) -> Facets.of(row)).one());
    }

    /** Which of these codes are themes. */
    Set<String> knownThemes(List<ThemeOffer> themes) {
        if (themes.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT code FROM theme WHERE code = ANY (string_to_array(:codes, ','))")
                .bind("codes", String.join(",", themes.stream().map(ThemeOffer::theme).toList())).mapTo(String.class).set());
    }
}
