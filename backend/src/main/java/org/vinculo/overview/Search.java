package org.vinculo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one answer of what each kind of record has to offer. */
@ApplicationScoped
class Search {

    /** Where what one has to choose between fits equally well, people mean a place more often than an office. */
    private static final List<String> KINDS = List.of(TerritorySearch.TYPE, ActorSearch.TYPE, LinkSearch.TYPE,
            AgreementSearch.TYPE);

    private static final Set<String> NAMED_AFTER_OTHERS = Set.of(LinkSearch.TYPE, AgreementSearch.TYPE);

    private final List<SearchSource> sources;

    @Inject
    Search(@Any Instance<SearchSource> sources) {
        this.sources = sources.stream().sorted(Comparator.comparingInt(source -> KINDS.indexOf(source.type()))).toList();
    }

    /**
     * What fits; where nothing does, what is spelt alike. Links and agreements are called by names of places and offices, so
     * that theirs are compared only when none of those comes close.
     *
     * @param type the only kind wanted; null for all
     */
    List<SearchHit> find(String asked, int limit, @Nullable String type) {
        var wanted = sources.stream().filter(source -> type == null || type.equals(source.type())).toList();
        var found = find(wanted, asked, limit, false);
        if (found.isEmpty() && mayBeMisspelt(asked)) {
            var byKind = wanted.stream().collect(Collectors.partitioningBy(source -> NAMED_AFTER_OTHERS.contains(source.type())));
            found = find(byKind.get(false), asked, limit, true);
            found = found.isEmpty() ? find(byKind.get(true), asked, limit, true) : found;
        }
        return found.stream().sorted(Turn.ORDER).limit(limit).map(Turn::hit).toList();
    }

    private static List<Turn> find(List<SearchSource> sources, String asked, int limit, boolean misspelt) {
        return sources.stream().map(source -> source.find(asked, limit, misspelt)).flatMap(Search::turns).toList();
    }

    /** Close spellings of very short words are everything. */
    private static boolean mayBeMisspelt(String asked) {
        return asked.codePointCount(0, asked.length()) >= 3;
    }

    private static Stream<Turn> turns(List<SearchHit> hits) {
        return IntStream.range(0, hits.size()).mapToObj(at -> new Turn(hits.get(at), placeAmongEquals(hits, at)));
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
