package org.vinculo.local;

import java.util.List;
import java.util.Map;

/** The app's development server, behind the same origin as everything else. */
final class Vite {
    private Vite() {}

    static ChildProcess start(Settings settings) {
        var command = List.of("npm", "run", "dev", "--", "--host", "127.0.0.1",
                "--port", Integer.toString(settings.vite()), "--strictPort");
        return ChildProcess.start("vite", settings, settings.root().resolve("frontend"), command, Map.of());
    }
}
