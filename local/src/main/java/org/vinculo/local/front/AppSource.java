package org.vinculo.local.front;

import java.net.URI;
import java.nio.file.Path;

/** Where the app's files come from. */
public sealed interface AppSource {
    /** The folder the frontend build writes. */
    record Built(Path folder) implements AppSource {}

    /** A development server, which brings its own scripts and therefore gets no content policy. */
    record DevelopmentServer(URI address) implements AppSource {}
}
