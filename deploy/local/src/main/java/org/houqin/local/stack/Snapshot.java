package org.houqin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.houqin.local.Folders;

/**
 * A copy of a built application that a later build does not pull away from under the running process. Libraries are hard
 * links where the file system allows it: the build replaces files, it does not write into them.
 */
final class Snapshot {
    private Snapshot() {}

    /** Makes {@code copy} the same as {@code built}; cheap when nothing was built since. */
    static void refresh(Path built, Path copy, Path stamp) throws IOException {
        String wanted = built + " "
                + Files.getLastModifiedTime(built.resolve("quarkus-run.jar")).toMillis();
        if (Files.isDirectory(copy)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(stamp);
        Folders.delete(copy);
        try (Stream<Path> paths = Files.walk(built)) {
            for (Path path : paths.toList()) {
                Path target = copy.resolve(built.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    linkOrCopy(path, target);
                }
            }
        }
        Files.writeString(stamp, wanted);
    }

    private static void linkOrCopy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(from, to);
        }
    }
}
