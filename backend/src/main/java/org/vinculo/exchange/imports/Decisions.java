package org.vinculo.exchange.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.DecisionDraft.What;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.exchange.imports.write.Work;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Viewer;

/** Takes decisions about places and rows that wait, one or thousands at once, and shows what follows for every row. */
@ApplicationScoped
class Decisions {

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final ImportService service;
    private final ImportQueries queries;
    private final NewPlaces newPlaces;
    private final Preview preview;
    private final Viewer viewer;
    private final Work.Settings settings;

    @Inject
    Decisions(Jdbi jdbi, ObjectMapper json, ImportService service, ImportQueries queries, NewPlaces newPlaces, Preview preview,
            Viewer viewer, @ConfigProperty(name = "vinculo.home-country") String home,
            @ConfigProperty(name = "vinculo.registry-start") LocalDate registryStart) {
        this.jdbi = jdbi;
        this.json = json;
        this.service = service;
        this.queries = queries;
        this.newPlaces = newPlaces;
        this.preview = preview;
        this.viewer = viewer;
        this.settings = new Work.Settings(home, registryStart);
    }

    /** @throws ProblemException 404, 412, 409 when there is no preview, or 422 when it cannot be decided so */
    @Transactional
    public Tagged<ImportView> decide(UUID id, long version, DecisionDraft draft) {
        requireOneTarget(draft);
        var now = service.take(id, version, Set.of(ImportState.PREVIEWED), "import-not-previewed");
        jdbi.useHandle(handle -> {
            if (draft.rows() != null) {
                decideRows(handle, id, now.kind(), draft);
            } else {
                decidePlaces(handle, id, draft);
            }
            follow(handle, id, now.kind());
            handle.createUpdate("UPDATE import SET version = version + 1, updated_at = now(), failure = NULL WHERE id = :id").bind("id", id).execute();
        });
        return queries.read(id);
    }

    private void follow(Handle handle, UUID id, ImportKind kind) {
        try {
            preview.compare(Work.begin(handle.getConnection(), id, kind, settings));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void decidePlaces(Handle handle, UUID id, DecisionDraft draft) {
        var places = draft.places() != null ? known(handle, id, draft.places()) : shown(handle, id, draft.all(), draft.what());
        if (places.isEmpty()) {
            return;
        }
        var what = draft.what();
        if (what == What.CHOOSE) {
            newPlaces.requireChoosable(draft.territory());
        }
        if (what == What.CREATE && draft.create() != null && places.size() > 1) {
            throw ProblemException.validation(FieldError.at("/create", "one-place-only"));
        }
        @Nullable String made = what == What.CREATE && draft.create() != null ? JsonText.of(json, newPlaces.checked(draft.create())) : null;
        requirePossible(handle, id, what, made, places);
        handle.createUpdate("""
                UPDATE import_place
                   SET decision = CASE :what WHEN 'UNDO' THEN NULL WHEN 'FIRST' THEN 'CHOOSE' ELSE :what END,
                       decided_for = CASE :what WHEN 'CHOOSE' THEN :territory::uuid WHEN 'FIRST' THEN (candidates #>> '{0,territory}')::uuid
                                                WHEN 'CREATE' THEN uuidv7() END,
                       decided_new = CASE WHEN :what = 'CREATE' THEN coalesce(:made::jsonb, offer) END,
                       decided_by = CASE WHEN :what <> 'UNDO' THEN :by END, decided_at = CASE WHEN :what <> 'UNDO' THEN now() END
                 WHERE import_id = :id AND place_no = ANY (string_to_array(:places, ',')::integer[])""")
                .bind("what", what.name()).bind("territory", draft.territory() == null ? null : draft.territory().toString())
                .bind("made", made).bind("by", viewer.username()).bind("id", id).bind("places", joined(places)).execute();
    }

    /** Whether each place has what is to be taken: a candidate, or an offer. */
    private static void requirePossible(Handle handle, UUID id, What what, @Nullable String made, List<Integer> places) {
        if (what != What.FIRST && (what != What.CREATE || made != null)) {
            return;
        }
        var lacking = handle.createQuery("SELECT place_no FROM import_place WHERE import_id = :id AND place_no = ANY "
                + "(string_to_array(:places, ',')::integer[]) AND " + (what == What.FIRST ? "candidates = '[]'" : "offer IS NULL")
                + " ORDER BY place_no LIMIT 20").bind("id", id).bind("places", joined(places)).mapTo(Integer.class).list();
        if (!lacking.isEmpty()) {
            throw ProblemException.validation(lacking.stream()
                    .map(place -> FieldError.at("/places/" + places.indexOf(place), what == What.FIRST ? "no-candidate" : "no-offer")).toList());
        }
    }

    private static List<Integer> known(Handle handle, UUID id, List<Integer> places) {
        requireKnown(places, handle.createQuery("SELECT place_no FROM import_place WHERE import_id = :id AND place_no = ANY "
                + "(string_to_array(:places, ',')::integer[])").bind("id", id).bind("places", joined(places)).mapTo(Integer.class).set(),
                "/places/", "unknown-place");
        return places;
    }

    private static void requireKnown(List<Integer> asked, Set<Integer> found, String list, String otherwise) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < asked.size(); i++) {
            if (!found.contains(asked.get(i))) {
                errors.add(FieldError.at(list + i, otherwise));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** What is open of all that a filter shows; to take decisions back, what is decided. */
    private static List<Integer> shown(Handle handle, UUID id, DecisionDraft.@Nullable Which all, What what) {
        return handle.createQuery("""
                SELECT place_no FROM import_place
                 WHERE import_id = :id AND (:outcome::text IS NULL OR outcome = :outcome) AND (:reason::text IS NULL OR reason = :reason)
                   AND (outcome <> 'MATCHED' OR :outcome = 'MATCHED') AND (decision IS NOT NULL) = :decided
                 ORDER BY place_no""")
                .bind("id", id).bind("outcome", all == null || all.outcome() == null ? null : all.outcome().name())
                .bind("reason", all == null ? null : all.reason()).bind("decided", what == What.UNDO).mapTo(Integer.class).list();
    }

    private void decideRows(Handle handle, UUID id, ImportKind kind, DecisionDraft draft) {
        var what = draft.what();
        boolean possible = what == What.SKIP || what == What.UNDO || kind == ImportKind.EXCHANGE_RATES && what == What.CREATE
                || kind == ImportKind.ACTORS && (what == What.CREATE || what == What.CHOOSE && draft.record() != null);
        if (!possible) {
            throw ProblemException.validation(FieldError.at("/what", "not-for-rows"));
        }
        if (what == What.CHOOSE) {
            newPlaces.requireActor(draft.record());
        }
        requireKnown(draft.rows(), handle.createQuery("SELECT row_no FROM import_row WHERE import_id = :id AND row_no = ANY "
                + "(string_to_array(:rows, ',')::integer[])").bind("id", id).bind("rows", joined(draft.rows())).mapTo(Integer.class).set(),
                "/rows/", "unknown-row");
        handle.createUpdate("""
                UPDATE import_row SET decision = CASE WHEN :what <> 'UNDO' THEN :what END,
                       decided_for = CASE WHEN :what = 'CHOOSE' THEN :record::uuid END
                 WHERE import_id = :id AND NOT blank AND row_no = ANY (string_to_array(:rows, ',')::integer[])""")
                .bind("what", what.name()).bind("record", draft.record() == null ? null : draft.record().toString()).bind("id", id)
                .bind("rows", joined(draft.rows())).execute();
    }

    private static void requireOneTarget(DecisionDraft draft) {
        long targets = java.util.stream.Stream.of(draft.places() != null, draft.all() != null, draft.rows() != null)
                .filter(Boolean.TRUE::equals).count();
        if (targets != 1) {
            throw ProblemException.validation(FieldError.at("/places", "one-of-places-all-rows"));
        }
        if (draft.what() == What.CHOOSE && draft.rows() == null && draft.territory() == null) {
            throw ProblemException.validation(FieldError.at("/territory", "required"));
        }
    }
}
