package org.vinculo.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vinculo.exchange.imports.file.TableColumn;
import org.vinculo.exchange.imports.file.TableFile;
import org.vinculo.exchange.imports.file.UnreadableFile;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.exchange.imports.kind.ImportMapping;
import org.vinculo.exchange.imports.place.CountrySayings;
import org.vinculo.exchange.imports.place.PlaceMatching;
import org.vinculo.exchange.imports.read.RowReader;
import org.vinculo.exchange.imports.write.Comparison;
import org.vinculo.exchange.imports.write.Work;

/** Reads a file, finds the places it means, and says of every row what would become of it. */
@ApplicationScoped
class Preview {

    private final ObjectMapper json;
    private final String home;

    @Inject
    Preview(ObjectMapper json, @ConfigProperty(name = "vinculo.home-country") String home) {
        this.json = json;
        this.home = home;
    }

    void run(Work work, ProgressReport progress) throws SQLException, UnreadableFile {
        work.run(Places.KEEP_DECISIONS);
        for (var table : new String[] { "import_row_place", "import_place", "import_row" }) {
            work.run("DELETE FROM " + table + " WHERE import_id = :import");
        }
        progress.step("READING", 0, 0);
        work.beginRows();
        int rows = read(work, progress);
        work.run("ANALYZE row_read (import_id, row_no)");
        for (var statement : Places.GATHER) {
            work.run(statement);
        }
        work.run(Places.DECIDE_AGAIN);
        match(work, progress);
        compare(work, progress, rows);
        work.run("UPDATE import SET state = 'PREVIEWED', version = version + 1, updated_at = now(), row_count = " + rows
                + ", failure = NULL WHERE id = :import");
    }

    /** The same rows, against what is on record now. */
    void compareAgain(Work work, ProgressReport progress) throws SQLException {
        for (var statement : Places.SEE_ANEW) {
            work.run(statement);
        }
        match(work, progress);
        work.run(Places.FORGET_OVERTAKEN);
        compare(work, progress, (int) work.count("SELECT row_count FROM import WHERE id = :import"));
    }

    /** Finds the territories of places that have no outcome. */
    void match(Work work, ProgressReport progress) throws SQLException {
        Basis.note(work);
        int places = (int) work.count("SELECT count(*) FROM import_place WHERE import_id = :import AND outcome IS NULL");
        progress.step("MATCHING", 0, places);
        var settings = new PlaceMatching.Settings(home, work.kind() == ImportKind.LINKS, 10);
        new PlaceMatching(work.connection(), settings).run(work.id(), done -> {
            try {
                progress.further("MATCHING", done, places);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        work.run("ANALYZE import_place (import_id, place_no, outcome)");
    }

    void compare(Work work, ProgressReport progress, int rows) throws SQLException {
        progress.step("COMPARING", 0, rows);
        compare(work);
    }

    /** Comparison and its figures, which follow every decision too. */
    void compare(Work work) throws SQLException {
        understand(work);
        Comparison.run(work);
        work.run(Summary.UPDATE);
    }

    /** Rows with the territories they mean, as they were compared. */
    void lay(Work work) throws SQLException {
        understand(work);
        Comparison.lay(work);
    }

    private void understand(Work work) throws SQLException {
        if (work.kind() == ImportKind.ACTORS) {
            CountrySayings.understand(work.connection(), work.text("FROM :rows WHERE import_id = :import"), home);
        }
    }

    private int read(Work work, ProgressReport progress) throws SQLException, UnreadableFile {
        byte[] content;
        TableFile file;
        ImportMapping mapping;
        try (var statement = work.connection().prepareStatement("""
                SELECT f.content, i.table_file::text, i.mapping::text FROM import i JOIN import_file f ON f.import_id = i.id WHERE i.id = ?""")) {
            statement.setObject(1, work.id());
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("The file is forgotten");
                }
                content = row.getBytes(1);
                file = json.readValue(row.getString(2), TableFile.class);
                mapping = json.readValue(row.getString(3), ImportMapping.class);
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return new Staging(work.id(), new RowReader(work.kind(), mapping, themes(work),
                file.columns().stream().map(TableColumn::name).toList())).run(work.connection(), content, file, progress);
    }

    /** Themes by their codes and by their names in every language. */
    private static Map<String, String> themes(Work work) throws SQLException {
        var codes = new HashMap<String, String>();
        try (var statement = work.connection().createStatement(); var rows = statement.executeQuery(
                "SELECT code, code FROM theme UNION ALL SELECT value, code FROM theme, jsonb_each_text(names)")) {
            while (rows.next()) {
                codes.put(RowReader.comparable(rows.getString(1)), rows.getString(2));
            }
        }
        return codes;
    }
}
