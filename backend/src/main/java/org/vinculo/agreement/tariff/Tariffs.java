package org.vinculo.agreement.tariff;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.listing.Lists;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Rows;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.sql.JsonColumns;
import org.vinculo.shared.sql.Single;

/** Reads tariffs. */
@ApplicationScoped
public class Tariffs {

    static final String COLUMNS = """
            t.id, t.version, t.category, t.names, t.country, t.hourly, t.currency, t.valid_from, t.valid_until, t.source""";

    /** How many digits the currency has is looked up beside. */
    static final String MINOR_UNITS = "(SELECT c.minor_units FROM currency c WHERE c.code = t.currency) AS minor_units";

    private static final String ONE = "SELECT " + COLUMNS + ", " + MINOR_UNITS + " FROM tariff t WHERE t.id = ?";

    private static final String SOME =
            "SELECT " + COLUMNS + ", " + MINOR_UNITS + " FROM tariff t WHERE t.id = ANY (:ids)";

    private final Jdbi jdbi;
    private final Single single;
    private final Lists lists;
    private final ObjectReader names;

    @Inject
    Tariffs(Jdbi jdbi, Single single, Lists lists, ObjectMapper json) {
        this.jdbi = jdbi;
        this.single = single;
        this.lists = lists;
        this.names = json.readerForMapOf(String.class);
    }

    Page<Tariff> list(TariffFilter filter, TariffOrder order, ListOptions options) {
        return lists.page(shown(), filter.sql(Reference.BOUND), filter.shape(), order.ordering(), options);
    }

    Rows<Tariff> shown() {
        return new Rows<>(COLUMNS, MINOR_UNITS, (row, context) -> tariff(row), Tariff::id);
    }

    public Optional<Tariff> find(UUID id) {
        return single.find(ONE, id, this::tariff);
    }

    /** Those among these ids that there are, by id. */
    public Map<UUID, Tariff> find(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(SOME).bindArray("ids", UUID.class, ids)
                .map((row, context) -> tariff(row)).collect(Collectors.toMap(Tariff::id, Function.identity())));
    }

    Tariff tariff(ResultSet row) throws SQLException {
        return new Tariff(row.getObject("id", UUID.class), row.getLong("version"), row.getString("category"),
                JsonColumns.read(row, "names", names), row.getString("country"),
                new Amount(row.getBigDecimal("hourly").setScale(row.getInt("minor_units")).toPlainString(),
                        row.getString("currency")),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class),
                row.getString("source"));
    }
}
