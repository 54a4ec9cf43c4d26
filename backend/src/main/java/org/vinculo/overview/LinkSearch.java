package org.vinculo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.link.LinkFilter;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Sight;

/**
 * Finds links by their titles and by whatever their partners and those partners' homes are called; the later confirmed
 * the earlier. What hides from the reader is hidden before anything is found.
 */
@ApplicationScoped
class LinkSearch implements SearchSource {

    static final String TYPE = "link";

    private static final TitleSearch LINKS = new TitleSearch("link", "coalesce(t.title, t.label)", "NULL::text",
            "CASE WHEN t.title IS NOT NULL THEN t.label END", "t.confirmed_day DESC, t.start_day DESC");

    private final Jdbi jdbi;
    private final LinkPolicy policy;

    @Inject
    LinkSearch(Jdbi jdbi, LinkPolicy policy) {
        this.jdbi = jdbi;
        this.policy = policy;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<SearchHit> find(String asked, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(sql(asked, limit, policy.sight())).bind("q", asked)
                .map((row, context) -> hit(row)).list());
    }

    static String sql(String typed, int limit, Sight sight) {
        return LINKS.sql(typed, limit, LinkFilter.condition(sight));
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        return new SearchHit(TYPE, row.getObject("id", UUID.class), row.getString("name"), row.getString("match"), null,
                List.of((String[]) row.getArray("countries").getArray()), null, null, row.getString("state"), null, null,
                null, null, row.getDouble("score"));
    }
}
