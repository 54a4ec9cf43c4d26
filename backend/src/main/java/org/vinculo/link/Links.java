package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.sql.Single;

/** Links for the features whose records stand under them. */
@ApplicationScoped
public class Links {

    private static final String STANDING = "SELECT t.id, t.state, t.clearance, t.countries, t.actors FROM link t WHERE t.id = ?";

    private final Single single;
    private final LinkPolicy policy;

    @Inject
    Links(Single single, LinkPolicy policy) {
        this.single = single;
        this.policy = policy;
    }

    /**
     * What another record may rely on of the link it stands under.
     *
     * @param closed why nothing of it changes any more: a key of {@code detail.*}; null while it may
     */
    public record Standing(UUID id, LinkState state, @Nullable String closed, List<String> countries, Set<UUID> actors) {

        /** Whether what is signed under it rests on a link that foreign policy has nothing against. */
        public boolean cleared() {
            return state == LinkState.CLEARED || state == LinkState.ACTIVE;
        }
    }

    /** Who takes part in a link, and in which countries. @throws java.util.NoSuchElementException when there is none */
    public Standing standing(UUID id) {
        return single.find(STANDING, id, Links::standing).orElseThrow();
    }

    /**
     * The same, so that until the transaction ends nobody changes the link. Actors are held before, the records that stand
     * under it after.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Standing hold(UUID id) {
        return single.find(STANDING + " FOR SHARE", id, Links::standing).orElseThrow();
    }

    /** Whether there is such a link for the viewer. */
    public boolean sees(UUID id) {
        return single.find("SELECT FROM link t WHERE t.id = ? AND " + LinkFilter.condition(policy.sight()), id, row -> true)
                .isPresent();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var state = LinkState.valueOf(row.getString("state"));
        return new Standing(row.getObject("id", UUID.class), state,
                LinkDesk.refusal(state, Clearance.valueOf(row.getString("clearance")), false).orElse(null),
                List.of((String[]) row.getArray("countries").getArray()), Set.of((UUID[]) row.getArray("actors").getArray()));
    }
}
