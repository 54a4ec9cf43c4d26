package org.vinculo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of this repository, as the tests read them. */
public final class Repository {
    public static final Path ROOT = Path.of(System.getProperty("vinculo.root", "..")).toAbsolutePath().normalize();

    private Repository() {}

    public static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
