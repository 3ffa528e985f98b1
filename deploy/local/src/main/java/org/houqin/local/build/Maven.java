package org.houqin.local.build;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houqin.local.Folders;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;

/** The checkout's own Maven. */
final class Maven {
    private static final int MOST_LINES = 15;

    private final Settings settings;

    Maven(Settings settings) {
        this.settings = settings;
    }

    /**
     * Runs quietly, its output kept in {@code .houqin/logs/build.log}.
     *
     * @throws Trouble with the last lines of the output when it fails
     */
    void run(String what, List<String> arguments) throws IOException, InterruptedException {
        Path log = settings.log("build");
        Files.createDirectories(log.getParent());
        List<String> line = new ArrayList<>(List.of(mvnw(settings.root()), "-B", "-ntp"));
        line.addAll(arguments);
        Process maven = new ProcessBuilder(line)
                .directory(settings.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        Thread interrupted = new Thread(maven::destroy);
        Runtime.getRuntime().addShutdownHook(interrupted);
        int exit = maven.waitFor();
        Runtime.getRuntime().removeShutdownHook(interrupted);
        if (exit != 0) {
            throw new Trouble(what + " failed. All of it is in " + log + "; it begins with:\n"
                    + firstErrors(log).indent(4));
        }
    }

    /** The cause stands in Maven's first error lines, the last ones are advice; without any, the end has to do. */
    private static String firstErrors(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            String errors = lines.filter(line -> line.startsWith("[ERROR]"))
                    .limit(MOST_LINES)
                    .collect(Collectors.joining("\n"));
            return errors.isEmpty() ? Folders.lastLines(log, MOST_LINES) : errors;
        }
    }

    static String mvnw(Path root) {
        return root.resolve("mvnw").toString();
    }
}
