package org.houqin.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void what_was_never_built_is_stale() throws IOException {
        assertThat(Freshness.stale(folder.resolve("app.jar"), List.of(folder))).isTrue();
    }

    @Test
    void what_was_built_after_the_last_change_is_fresh() throws IOException {
        Path built = file("app.jar", NOON);
        Path source = file("src/main/java/A.java", NOON.minusSeconds(1));
        assertThat(Freshness.stale(built, List.of(source.getParent()))).isFalse();
    }

    @Test
    void one_newer_source_anywhere_below_makes_it_stale() throws IOException {
        Path built = file("app.jar", NOON);
        file("src/main/java/deep/down/B.java", NOON.plusSeconds(1));
        assertThat(Freshness.stale(built, List.of(folder.resolve("src")))).isTrue();
    }

    @Test
    void downloaded_and_generated_folders_do_not_count() throws IOException {
        Path built = file("app.jar", NOON);
        file("src/main/webapp/node_modules/x/index.js", NOON.plusSeconds(1));
        file("src/main/webapp/dist/index.html", NOON.plusSeconds(1));
        assertThat(Freshness.stale(built, List.of(folder.resolve("src")))).isFalse();
    }

    private Path file(String name, Instant changed) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        return Files.setLastModifiedTime(file, FileTime.from(changed));
    }
}
