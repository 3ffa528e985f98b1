package org.houqin.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows what was added to a log since the last look. */
final class LogFollower {
    private final Path log;
    private long shown;

    LogFollower(Path log) {
        this.log = log;
    }

    /** One that has seen what is there already. */
    static LogFollower fromNow(Path log) throws IOException {
        LogFollower follower = new LogFollower(log);
        follower.shown = Files.size(log);
        return follower;
    }

    void show() throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] fresh = new byte[(int) Math.max(0, file.length() - shown)];
            file.seek(shown);
            file.readFully(fresh);
            shown += fresh.length;
            System.out.print(new String(fresh, StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
