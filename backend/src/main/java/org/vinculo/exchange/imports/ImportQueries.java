package org.vinculo.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.ImportView.Failure;
import org.vinculo.exchange.imports.ImportView.Obstacle;
import org.vinculo.exchange.imports.ImportView.Outcome;
import org.vinculo.exchange.imports.ImportView.Progress;
import org.vinculo.exchange.imports.file.TableFile;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.exchange.imports.kind.ImportMapping;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.listing.Lists;
import org.vinculo.shared.listing.Ordering;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Rows;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.problem.ProblemWords;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.security.Viewer;

/** Reads imports, each reader those they may see. */
@ApplicationScoped
class ImportQueries {

    private static final TypeReference<Map<Outcome, Integer>> COUNTS = new TypeReference<>() { };
    private static final TypeReference<Map<String, Integer>> WRITTEN = new TypeReference<>() { };
    private static final TypeReference<List<ImportView.ReasonCount>> REASONS = new TypeReference<>() { };
    private static final TypeReference<List<Obstacle>> OBSTACLES = new TypeReference<>() { };
    static final Ordering NEWEST = Ordering.byNumber("created", "t.position")[1];

    private final Jdbi jdbi;
    private final Lists lists;
    private final ObjectMapper json;
    private final AccessPolicy policy;
    private final Viewer viewer;
    private final ProblemWords words;
    private final CurrentRequest request;

    @Inject
    ImportQueries(Jdbi jdbi, Lists lists, ObjectMapper json, AccessPolicy policy, Viewer viewer, ProblemWords words,
            CurrentRequest request) {
        this.jdbi = jdbi;
        this.lists = lists;
        this.json = json;
        this.policy = policy;
        this.viewer = viewer;
        this.words = words;
        this.request = request;
    }

    /** An import with everything that is told of it. @throws ProblemException 404 when the viewer sees none */
    Tagged<ImportView> read(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    private Optional<Tagged<ImportView>> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT t.*, t.table_file::text AS file_text, t.mapping::text AS mapping_text, t.summary::text AS summary_text,
                       t.failure::text AS failure_text, t.obstacles::text AS obstacles_text, t.written::text AS written_text,
                       p.step, p.done, p.total
                  FROM import t LEFT JOIN import_progress p ON p.import_id = t.id
                 WHERE t.id = :id AND (:every OR t.author_id = :viewer)""")
                .bind("id", id).bind("every", policy.seesEveryImport()).bind("viewer", viewer.id())
                .map((row, context) -> tagged(row)).findOne());
    }

    Page<ImportItem> list(List<ImportState> states, List<ImportKind> kinds, ListOptions options) {
        var selection = ImportFilter.selection(states, kinds, policy.seesEveryImport() ? null : viewer.id(), Reference.BOUND);
        return lists.page(shown(), selection, states + "|" + kinds, NEWEST, options);
    }

    Rows<ImportItem> shown() {
        return new Rows<>("t.id, t.position, t.kind, t.state, t.file_name, t.row_count, t.author, t.created_at, t.applied_at, t.summary",
                "t.summary::text AS summary_text, (SELECT p.step FROM import_progress p WHERE p.import_id = t.id) AS step, "
                + "(SELECT p.done FROM import_progress p WHERE p.import_id = t.id) AS done, "
                + "(SELECT p.total FROM import_progress p WHERE p.import_id = t.id) AS total",
                (row, context) -> item(row), ImportItem::id);
    }

    private ImportItem item(ResultSet row) throws SQLException {
        var state = ImportState.valueOf(row.getString("state"));
        var summary = parse(row.getString("summary_text"));
        return new ImportItem(row.getObject("id", UUID.class), ImportKind.valueOf(row.getString("kind")), state,
                row.getString("file_name"), row.getObject("row_count", Integer.class),
                summary.has("counts") ? json.convertValue(summary.get("counts"), COUNTS) : null, progress(row, state),
                row.getString("author"), row.getTimestamp("created_at").toInstant(), instant(row, "applied_at"));
    }

    private Tagged<ImportView> tagged(ResultSet row) throws SQLException {
        var state = ImportState.valueOf(row.getString("state"));
        var file = read(row.getString("file_text"), TableFile.class);
        var summary = parse(row.getString("summary_text"));
        var progress = progress(row, state);
        var view = new ImportView(row.getObject("id", UUID.class), row.getLong("version"), ImportKind.valueOf(row.getString("kind")),
                state, facts(row, file), file.columns(), read(row.getString("mapping_text"), ImportMapping.class),
                ImportView.MappingFrom.valueOf(row.getString("mapping_from")), row.getString("source"),
                ImportView.OnDifference.valueOf(row.getString("on_difference")), row.getObject("row_count", Integer.class),
                summary.has("counts") ? json.convertValue(summary.get("counts"), COUNTS) : null,
                summary.has("places") ? json.convertValue(summary.get("places"), ImportView.ToDecide.class) : null,
                summary.has("reasons") ? json.convertValue(summary.get("reasons"), REASONS) : null,
                progress, failure(row.getString("failure_text")), row.getBoolean("interrupted"),
                read(row.getString("obstacles_text"), OBSTACLES),
                row.getString("written_text") == null ? null : read(row.getString("written_text"), WRITTEN),
                row.getString("author"), row.getTimestamp("created_at").toInstant(), instant(row, "applied_at"),
                row.getString("applied_by"), instant(row, "undone_at"));
        return new Tagged<>(view, progress == null ? ETags.of(view.version()) : ETags.of(view.version(), progress));
    }

    private static ImportView.FileFacts facts(ResultSet row, TableFile file) throws SQLException {
        boolean workbook = file.format() == TableFile.Format.XLSX;
        return new ImportView.FileFacts(row.getString("file_name"), row.getInt("file_size"), file.format().name(), file.encoding(),
                file.delimiter() == null ? null : file.delimiter().toString(), workbook ? file.sheets() : null, file.sheet(),
                row.getObject("kept_until", LocalDate.class));
    }

    private @Nullable Failure failure(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var failure = read(text, KeptFailure.class);
        var problem = ProblemException.of(ProblemType.CONFLICT, "import-" + failure.code(), failure.arguments().toArray());
        return new Failure(failure.code(), words.detail(problem, request.language()).orElse(failure.code()));
    }

    private static @Nullable Progress progress(ResultSet row, ImportState state) throws SQLException {
        boolean working = state == ImportState.PREVIEWING || state == ImportState.APPLYING || state == ImportState.UNDOING;
        return working && row.getString("step") != null
                ? new Progress(row.getString("step"), row.getInt("done"), row.getInt("total")) : null;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private JsonNode parse(String text) {
        return read(text, JsonNode.class);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
