package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.sql.Single;

/** What other features need to know of a link to say who sees and writes what hangs on it. */
@ApplicationScoped
public class LinkStandings {

    private static final String STANDING = "SELECT t.id, t.state, t.actors, t.countries FROM link t ";

    private static final String PARTAKERS =
            "SELECT coalesce(array_agg(actor_id), '{}') AS actors FROM link_activity_participant WHERE activity_id = ?";

    private final Single single;
    private final LinkPolicy policy;

    @Inject
    LinkStandings(Single single, LinkPolicy policy) {
        this.single = single;
        this.policy = policy;
    }

    /**
     * How a link stands.
     *
     * @param actors who take part
     * @param countries of its partners
     */
    public record Standing(UUID link, LinkState state, Set<UUID> actors, List<String> countries) {

        static Standing of(ResultSet row) throws SQLException {
            return new Standing(row.getObject("id", UUID.class), LinkState.valueOf(row.getString("state")),
                    Set.of((UUID[]) row.getArray("actors").getArray()), List.of((String[]) row.getArray("countries").getArray()));
        }
    }

    /** Empty when there is no such link for the reader. */
    public Optional<Standing> ofLink(UUID link) {
        return single.find(STANDING + "WHERE t.id = ? AND " + LinkFilter.condition(policy.sight()), link, Standing::of);
    }

    /** That of the link an activity happened under; empty when there is no such activity for the reader. */
    public Optional<Standing> ofActivity(UUID activity) {
        return single.find(STANDING + "JOIN link_activity c ON c.link_id = t.id WHERE c.id = ? AND "
                + LinkFilter.condition(policy.sight()), activity, Standing::of);
    }

    /** Who took part in an activity. */
    public Set<UUID> partakersOf(UUID activity) {
        return single.find(PARTAKERS, activity, row -> Set.of((UUID[]) row.getArray("actors").getArray())).orElse(Set.of());
    }
}
