package org.vinculo.agreement.call;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.listing.Lists;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Rows;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.sql.JsonColumns;
import org.vinculo.shared.sql.Single;

/** Reads calls. */
@ApplicationScoped
public class Calls {

    static final String COLUMNS = """
            t.id, t.version, t.code, t.title, t.country, t.opens_on, t.closes_on, t.currency, t.notes, t.caps""";

    private static final String ONE = "SELECT " + COLUMNS + " FROM call t WHERE t.id = ?";

    private final Single single;
    private final Lists lists;
    private final ObjectReader caps;

    @Inject
    Calls(Single single, Lists lists, ObjectMapper json) {
        this.single = single;
        this.lists = lists;
        this.caps = json.readerForListOf(Cap.class);
    }

    Page<Call> list(CallFilter filter, CallOrder order, ListOptions options) {
        return lists.page(shown(), filter.sql(Reference.BOUND), filter.shape(), order.ordering(), options);
    }

    /** Nothing is joined to it. */
    Rows<Call> shown() {
        return new Rows<>(COLUMNS, "NULL AS beside", (row, context) -> call(row), Call::id);
    }

    public Optional<Call> find(UUID id) {
        return single.find(ONE, id, this::call);
    }

    Call call(ResultSet row) throws SQLException {
        return new Call(row.getObject("id", UUID.class), row.getLong("version"), row.getString("code"),
                row.getString("title"), row.getString("country"), row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class), row.getString("currency"), row.getString("notes"),
                JsonColumns.list(row, "caps", caps));
    }
}
