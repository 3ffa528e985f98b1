package org.houqin.local.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Set;

/** Tells by the times of files whether something was built after its sources last changed. */
public final class Freshness {
    private static final Set<String> NOT_SOURCES = Set.of("node_modules", "dist", "target", "playwright-report");

    private Freshness() {}

    /** True when {@code built} is missing or any file under {@code sources} is newer. */
    public static boolean stale(Path built, Collection<Path> sources) throws IOException {
        if (!Files.exists(built)) {
            return true;
        }
        FileTime builtAt = Files.getLastModifiedTime(built);
        for (Path source : sources) {
            if (Files.exists(source) && anyNewer(source, builtAt)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyNewer(Path source, FileTime than) throws IOException {
        boolean[] found = {false};
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return NOT_SOURCES.contains(name) || name.startsWith(".")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found[0] = attributes.lastModifiedTime().compareTo(than) > 0;
                return found[0] ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        return found[0];
    }
}
