package org.houqin.local.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houqin.local.Folders;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.stack.Say;

/** The checkout's own Maven. */
final class Maven {
    private static final int MOST_LINES = 15;

    private static final Pattern TURN = Pattern.compile("Building Houqin · (.+) \\S+\\s+\\[(\\d+/\\d+)]");

    private final Settings settings;
    private final Say say;

    Maven(Settings settings, Say say) {
        this.settings = settings;
        this.say = say;
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
                .start();
        Thread interrupted = new Thread(maven::destroy);
        Runtime.getRuntime().addShutdownHook(interrupted);
        keep(maven, log);
        int exit = maven.waitFor();
        Runtime.getRuntime().removeShutdownHook(interrupted);
        if (exit != 0) {
            throw new Trouble(what + " failed. All of it is in " + log + "; it begins with:\n"
                    + firstErrors(log).indent(4));
        }
    }

    /** Everything goes to the log; which module's turn it is, is told. */
    private void keep(Process maven, Path log) throws IOException {
        try (BufferedReader output = maven.inputReader(StandardCharsets.UTF_8);
                PrintWriter file = new PrintWriter(Files.newBufferedWriter(log), true)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                file.println(line);
                Matcher turn = TURN.matcher(line);
                if (turn.find()) {
                    say.line("  %-20s (%s)".formatted(turn.group(1), turn.group(2)));
                }
            }
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
