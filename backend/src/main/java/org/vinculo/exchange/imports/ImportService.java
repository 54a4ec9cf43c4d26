package org.vinculo.exchange.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.file.TableFile;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.shared.concurrency.StillAllowed;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.http.ChangeReason;
import org.vinculo.shared.jobs.JobRunner;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.text.TextRules;

/** Leads imports from one state to the next; the work itself is {@link ImportWork}'s. */
@ApplicationScoped
class ImportService implements StillAllowed {

    private static final Set<ImportState> OPEN = Set.of(ImportState.UPLOADED, ImportState.PREVIEWED, ImportState.FAILED);

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final ImportQueries queries;
    private final Mandates mandates;
    private final JobRunner jobs;
    private final ChangeReason given;

    @Inject
    ImportService(Jdbi jdbi, ObjectMapper json, ImportQueries queries, Mandates mandates, JobRunner jobs,
            ChangeReason given) {
        this.jdbi = jdbi;
        this.json = json;
        this.queries = queries;
        this.mandates = mandates;
        this.jobs = jobs;
        this.given = given;
    }

    /** Has the file read anew by this mapping. @throws ProblemException 404, 403, 412, 409 once it is written, 422 */
    @Transactional
    public Tagged<ImportView> map(UUID id, long version, MappingDraft draft) {
        var before = take(id, version, OPEN, "import-not-open");
        var errors = new ArrayList<FieldError>();
        var source = TextRules.line(draft.source(), "/source", 200, errors);
        var file = sheet(id, before, draft);
        errors.addAll(draft.mapping().complaints(before.kind(), file == null ? before.columns().size() : file.columns().size()));
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
        jdbi.useHandle(handle -> {
            if (file != null) {
                handle.createUpdate("UPDATE import SET table_file = :file::jsonb, header_hash = :hash WHERE id = :id").bind("id", id)
                        .bind("file", JsonText.of(json, file)).bind("hash", Uploads.headerHash(file.columns())).execute();
            }
            handle.createUpdate("""
                    UPDATE import SET mapping = :mapping::jsonb, mapping_from = 'CHOSEN', source = :source, on_difference = :difference
                     WHERE id = :id""").bind("id", id).bind("mapping", JsonText.of(json, draft.mapping())).bind("source", source)
                    .bind("difference", draft.onDifference().name()).execute();
            handle.createUpdate("""
                    INSERT INTO import_mapping (kind, header_hash, mapping)
                    SELECT kind, header_hash, mapping FROM import WHERE id = :id
                    ON CONFLICT (kind, header_hash) DO UPDATE SET mapping = excluded.mapping, chosen_at = now()""")
                    .bind("id", id).execute();
        });
        return begin(id, version, before.kind(), ImportState.PREVIEWING, null);
    }

    /** Has it written. @throws ProblemException 404, 403, 412, or 409 when there is nothing to write or no preview */
    @Transactional
    public Tagged<ImportView> apply(UUID id, long version) {
        var before = take(id, version, Set.of(ImportState.PREVIEWED), "import-not-previewed");
        var counts = before.counts();
        if (counts == null || counts.getOrDefault(ImportView.Outcome.CREATED, 0) + counts.getOrDefault(ImportView.Outcome.CHANGED, 0) == 0) {
            throw ProblemException.conflict("import-nothing-to-write");
        }
        return begin(id, version, before.kind(), ImportState.APPLYING, given.given().orElse(null));
    }

    /** Has it taken back. @throws ProblemException 404, 403, 412, 422, or 409 when it was not applied */
    @Transactional
    public Tagged<ImportView> undo(UUID id, long version, String reason) {
        var before = take(id, version, Set.of(ImportState.APPLIED), "import-not-applied");
        var errors = new ArrayList<FieldError>();
        var why = TextRules.lines(reason, "/reason", 2_000, errors);
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
        return begin(id, version, before.kind(), ImportState.UNDOING, why);
    }

    /** Gives it up, with all that was read of it. @throws ProblemException 404, 412, or 409 once it is written */
    @Transactional
    public Tagged<ImportView> discard(UUID id, long version) {
        take(id, version, OPEN, "import-not-open");
        jdbi.useHandle(handle -> {
            Forgetting.forget(handle, id);
            handle.createUpdate("""
                    UPDATE import SET state = 'DISCARDED', version = version + 1, updated_at = now(), summary = '{}' WHERE id = :id""")
                    .bind("id", id).execute();
        });
        return queries.read(id);
    }

    private Tagged<ImportView> begin(UUID id, long version, ImportKind kind, ImportState state, @Nullable String reason) {
        var mandate = mandates.require(kind, reason);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    UPDATE import SET state = :state, version = version + 1, updated_at = now(), mandate = :mandate::jsonb,
                           failure = NULL, interrupted = false, obstacles = '[]', attempts = 0 WHERE id = :id""")
                    .bind("id", id).bind("state", state.name()).bind("mandate", JsonText.of(json, mandate)).execute();
            handle.createUpdate("DELETE FROM import_progress WHERE import_id = :id").bind("id", id).execute();
        });
        jobs.request(ImportWork.NAME, id + "/" + (version + 1));
        return queries.read(id);
    }

    /** The import as it is, held for this change. @throws ProblemException 404, 412 with the import as it is now, or 409 */
    ImportView take(UUID id, long version, Set<ImportState> states, String otherwise) {
        mandates.requireAny();
        queries.read(id);
        jdbi.useHandle(handle -> handle.createQuery("SELECT 1 FROM import WHERE id = :id FOR NO KEY UPDATE").bind("id", id)
                .mapTo(Integer.class).one());
        var now = queries.read(id).record();
        mandates.require(now.kind());
        if (now.version() != version) {
            throw ProblemException.versionMismatch(now);
        }
        if (!states.contains(now.state())) {
            throw ProblemException.conflict(otherwise);
        }
        return now;
    }

    private @Nullable TableFile sheet(UUID id, ImportView before, MappingDraft draft) {
        if (draft.sheet() == null || draft.sheet().equals(before.file().sheet())) {
            return null;
        }
        var content = jdbi.withHandle(handle -> handle.createQuery("SELECT content FROM import_file WHERE import_id = :id")
                .bind("id", id).mapTo(byte[].class).findOne()).orElseThrow(() -> ProblemException.conflict("import-forgotten"));
        return Uploads.describe(content, before.file().name(), draft.sheet());
    }

    @Override
    public String collection() {
        return ImportResource.COLLECTION;
    }

    @Override
    public void requireStill(UUID id, String path) {
        mandates.require(queries.read(id).record().kind());
    }
}
