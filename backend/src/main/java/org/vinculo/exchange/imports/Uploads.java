package org.vinculo.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.ImportView.MappingFrom;
import org.vinculo.exchange.imports.file.TableColumn;
import org.vinculo.exchange.imports.file.TableFile;
import org.vinculo.exchange.imports.file.TableReader;
import org.vinculo.exchange.imports.file.UnreadableFile;
import org.vinculo.exchange.imports.kind.HeaderGuess;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.exchange.imports.kind.ImportMapping;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.text.TextRules;

/** Takes files in: learns what they are, and proposes what their columns say. */
@ApplicationScoped
class Uploads {

    private static final int LONGEST_NAME = 255;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final ImportQueries queries;
    private final Mandates mandates;
    private final String home;

    @Inject
    Uploads(Jdbi jdbi, ObjectMapper json, ImportQueries queries, Mandates mandates,
            @ConfigProperty(name = "vinculo.home-country") String home) {
        this.jdbi = jdbi;
        this.json = json;
        this.queries = queries;
        this.mandates = mandates;
        this.home = home;
    }

    /** @throws ProblemException 403, 415 or 422 when it is no table that can be read */
    @Transactional
    public Tagged<ImportView> take(ImportKind kind, String fileName, byte[] content) {
        var mandate = mandates.require(kind);
        var name = named(fileName);
        var file = describe(content, name, null);
        var header = headerHash(file.columns());
        var remembered = remembered(kind, header);
        var mapping = remembered.orElseGet(() -> HeaderGuess.guess(kind,
                file.columns().stream().map(TableColumn::name).toList(), home));
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    INSERT INTO import (id, kind, state, file_name, file_size, kept_until, table_file, header_hash, mapping,
                                        mapping_from, source, on_difference, mandate, author, author_id, mission)
                    VALUES (:id, :kind, 'UPLOADED', :name, :size, current_date + 30, :file::jsonb, :header, :mapping::jsonb,
                            :from, :source, 'FILL', :mandate::jsonb, :author, :authorId, :mission)""")
                    .bind("id", id).bind("kind", kind.name()).bind("name", name).bind("size", content.length)
                    .bind("file", JsonText.of(json, file)).bind("header", header).bind("mapping", JsonText.of(json, mapping))
                    .bind("from", (remembered.isPresent() ? MappingFrom.REMEMBERED : MappingFrom.GUESSED).name())
                    .bind("source", sourceOf(name)).bind("mandate", JsonText.of(json, mandate)).bind("author", mandate.name())
                    .bind("authorId", mandate.id()).bind("mission", mandate.mission()).execute();
            handle.createUpdate("INSERT INTO import_file (import_id, content) VALUES (:id, :content)")
                    .bind("id", id).bind("content", content).execute();
        });
        return queries.read(id);
    }

    /** @throws ProblemException 415 when it is neither CSV nor XLSX, 422 when it cannot be read */
    static TableFile describe(byte[] content, String name, @Nullable String sheet) {
        try {
            return TableReader.describe(content, name, sheet);
        } catch (UnreadableFile unreadable) {
            var code = code(unreadable);
            if (unreadable.code() == UnreadableFile.Code.UNKNOWN_FORMAT) {
                throw ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "import-" + code);
            }
            throw ProblemException.validation(FieldError.parameter("fileName", "import-" + code, unreadable.arguments().toArray()));
        }
    }

    static String code(UnreadableFile unreadable) {
        return unreadable.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String headerHash(List<TableColumn> columns) {
        try {
            var names = String.join("\n", columns.stream().map(TableColumn::name).toList());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Optional<ImportMapping> remembered(ImportKind kind, String header) {
        return jdbi.withHandle(handle -> handle.createQuery(
                "SELECT mapping::text FROM import_mapping WHERE kind = :kind AND header_hash = :header")
                .bind("kind", kind.name()).bind("header", header).mapTo(String.class).findOne()).map(this::mapping);
    }

    private ImportMapping mapping(String text) {
        try {
            return json.readValue(text, ImportMapping.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without folders, which some programs send along. */
    private static String named(String fileName) {
        var errors = new java.util.ArrayList<FieldError>();
        var line = TextRules.line(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1),
                "fileName", LONGEST_NAME, errors);
        if (!errors.isEmpty()) {
            throw ProblemException.validation(FieldError.parameter("fileName", errors.getFirst().code(),
                    errors.getFirst().arguments().toArray()));
        }
        return line;
    }

    private static String sourceOf(String name) {
        var bare = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        var text = bare.isBlank() ? name : bare;
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}
