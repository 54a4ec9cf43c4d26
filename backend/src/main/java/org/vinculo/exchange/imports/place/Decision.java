package org.vinculo.exchange.imports.place;

import org.jspecify.annotations.Nullable;

/** What one rule makes of a mention: a match, or the reason of a doubt. */
record Decision(@Nullable Candidate match, @Nullable String doubt) {

    static final String SEVERAL_ALIKE = "several-alike";
    static final String FAR_AWAY = "far-away";
    static final String CLOSE_SPELLING = "close-spelling";
    static final String OTHER_LEVEL = "other-level";

    static Decision matched(Candidate candidate) {
        return new Decision(candidate, null);
    }

    static Decision doubt(String reason) {
        return new Decision(null, reason);
    }
}
