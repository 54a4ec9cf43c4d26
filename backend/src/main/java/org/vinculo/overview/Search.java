package org.vinculo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one answer of what each kind of record has to offer. */
@ApplicationScoped
class Search {

    /** Where what one has to choose between fits equally well, people mean a place more often than an office. */
    private static final List<String> KINDS = List.of(TerritorySearch.TYPE, ActorSearch.TYPE, LinkSearch.TYPE,
            AgreementSearch.TYPE);

    private final List<SearchSource> sources;

    @Inject
    Search(@Any Instance<SearchSource> sources) {
        this.sources = sources.stream().sorted(Comparator.comparingInt(source -> KINDS.indexOf(source.type()))).toList();
    }

    /** @param type the only kind wanted; null for all */
    List<SearchHit> find(String asked, int limit, @Nullable String type) {
        var turns = new ArrayList<Turn>();
        for (var source : sources) {
            if (type == null || type.equals(source.type())) {
                var hits = source.find(asked, limit);
                for (int i = 0; i < hits.size(); i++) {
                    turns.add(new Turn(hits.get(i), placeAmongEquals(hits, i)));
                }
            }
        }
        return turns.stream().sorted(Turn.ORDER).limit(limit).map(Turn::hit).toList();
    }

    /** So that twenty towns of one name leave room for the office that bears it too. */
    private static int placeAmongEquals(List<SearchHit> hits, int at) {
        int first = at;
        while (first > 0 && hits.get(first - 1).score() == hits.get(at).score()) {
            first--;
        }
        return at - first;
    }

    private record Turn(SearchHit hit, int place) {

        static final Comparator<Turn> ORDER = Comparator.comparingDouble((Turn turn) -> -turn.hit.score())
                .thenComparingInt(Turn::place);
    }
}
