package org.houqin.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;

/** Shows the log of one part, by the system's {@code tail}. */
final class Logs implements Command {
    private static final String SUFFIX = ".log";

    private final Settings settings;
    private final String part;
    private final boolean follow;

    Logs(Settings settings, String part, boolean follow) {
        this.settings = settings;
        this.part = part;
        this.follow = follow;
    }

    @Override
    public int run() throws IOException, InterruptedException {
        if (part.isEmpty()) {
            System.out.println("Logs in " + settings.logs() + ": " + available());
            return 0;
        }
        String name = part.endsWith("-service") ? part.substring(0, part.length() - "-service".length()) : part;
        Path log = settings.log(name);
        if (name.contains("/") || !Files.isRegularFile(log)) {
            throw new Trouble("There is no log of \"" + part + "\". There are: " + available());
        }
        List<String> line = new ArrayList<>(follow ? List.of("tail", "-n", "50", "-F") : List.of("cat"));
        line.add(log.toString());
        return new ProcessBuilder(line).inheritIO().start().waitFor();
    }

    private String available() throws IOException {
        if (!Files.isDirectory(settings.logs())) {
            return "none yet";
        }
        try (Stream<Path> files = Files.list(settings.logs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
