package org.vinculo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.agreement.AgreementFilter;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Sight;

/**
 * Finds agreements by their titles and codes, and by whatever their parties and their link are called; the later signed the
 * earlier. What hides from the reader is hidden before anything is found.
 */
@ApplicationScoped
class AgreementSearch implements SearchSource {

    static final String TYPE = "agreement";

    private static final TitleSearch AGREEMENTS = new TitleSearch("agreement", "t.title", "t.code",
            "coalesce(t.code || ' · ', '') || t.label", "t.signed_day DESC");

    private final Jdbi jdbi;
    private final LinkPolicy policy;

    @Inject
    AgreementSearch(Jdbi jdbi, LinkPolicy policy) {
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
        return AGREEMENTS.sql(typed, limit, AgreementFilter.condition(sight));
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        return new SearchHit(TYPE, row.getObject("id", UUID.class), row.getString("name"), row.getString("match"), null,
                List.of((String[]) row.getArray("countries").getArray()), null, null, row.getString("state"), null, null,
                null, null, row.getDouble("score"));
    }
}
