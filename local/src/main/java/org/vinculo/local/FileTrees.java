package org.vinculo.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies, links and deletes folders with all they hold. */
final class FileTrees {
    private FileTrees() {}

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        for (Path path : walk(tree).sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    /** Copies every file, over older ones. */
    static void copy(Path from, Path to) throws IOException {
        for (Path path : walk(from).toList()) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Repeats a folder by hard links, or by copies where the file system has no such links between the two places. */
    static void link(Path from, Path to) throws IOException {
        for (Path path : walk(from).toList()) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                linkOrCopy(path, target);
            }
        }
    }

    private static void linkOrCopy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static Stream<Path> walk(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            return List.copyOf(paths.toList()).stream();
        }
    }
}
