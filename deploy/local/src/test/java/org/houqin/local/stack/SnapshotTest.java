package org.houqin.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    @TempDir
    Path folder;

    private Path built;
    private Path copy;
    private Path stamp;

    @BeforeEach
    void build() throws IOException {
        built = folder.resolve("target/quarkus-app");
        copy = folder.resolve("apps/ticket");
        stamp = folder.resolve("apps/ticket.stamp");
        Files.createDirectories(built.resolve("lib"));
        Files.createDirectories(copy.getParent());
        Files.writeString(built.resolve("quarkus-run.jar"), "one");
        Files.writeString(built.resolve("lib/a.jar"), "a");
    }

    @Test
    void a_build_that_replaces_its_files_does_not_change_the_copy() throws IOException {
        Snapshot.refresh(built, copy, stamp);
        Files.delete(built.resolve("lib/a.jar"));
        assertThat(copy.resolve("lib/a.jar")).hasContent("a");
    }

    @Test
    void after_a_new_build_the_copy_follows_and_keeps_nothing_old() throws IOException {
        Snapshot.refresh(built, copy, stamp);
        Files.delete(built.resolve("lib/a.jar"));
        Files.delete(built.resolve("quarkus-run.jar"));
        Files.writeString(built.resolve("quarkus-run.jar"), "two");
        Files.setLastModifiedTime(
                built.resolve("quarkus-run.jar"), FileTime.from(Instant.now().plusSeconds(5)));
        Snapshot.refresh(built, copy, stamp);
        assertThat(copy.resolve("quarkus-run.jar")).hasContent("two");
        assertThat(copy.resolve("lib/a.jar")).doesNotExist();
    }
}
