package org.vinculo.overview;

import java.util.List;

/** One kind of record that the search finds; each kind has a bean, and their answers become one. */
interface SearchSource {

    /** What the kind is called in an answer, and asked for by. */
    String type();

    /**
     * The best of this kind, best first. Scores mean the same for all kinds: 1 a whole code, 0.9 a whole name, 0.7 the
     * beginning of one, 0.5 words in it, below 0.4 close spellings.
     *
     * @param asked what was typed, without space around it
     * @param limit 1 to 50, to be written into the statement
     * @param misspelt whether to look at close spellings too: among a million names that takes long
     */
    List<SearchHit> find(String asked, int limit, boolean misspelt);
}
