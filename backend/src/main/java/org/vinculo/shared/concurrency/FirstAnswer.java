package org.vinculo.shared.concurrency;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a write answered the first time: status, the headers that matter, and its JSON. */
record FirstAnswer(int status, Map<String, String> headers, @Nullable String body) {
}
