package org.houqin.local.build;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.houqin.local.Folders;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;

/** The checkout's own Maven. */
final class Maven {
    private static final int LAST_LINES = 30;

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
            throw new Trouble(what + " failed. The end of " + log + ":\n"
                    + Folders.lastLines(log, LAST_LINES).indent(4));
        }
    }

    static String mvnw(Path root) {
        return root.resolve("mvnw").toString();
    }
}
