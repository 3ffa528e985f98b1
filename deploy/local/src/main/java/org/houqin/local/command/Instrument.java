package org.houqin.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.houqin.local.Settings;
import org.houqin.local.build.Build;
import org.houqin.local.stack.Jvm;

/** Builds an instrument that is a module of its own, and runs it with what was typed after its name. */
final class Instrument implements Command {
    private final Settings settings;
    private final String folder;
    private final String program;
    private final List<String> words;

    Instrument(Settings settings, String folder, String program, List<String> words) {
        this.settings = settings;
        this.folder = folder;
        this.program = program;
        this.words = words;
    }

    @Override
    public int run() throws IOException, InterruptedException {
        Path target = new Build(settings, System.out::println).instrument(folder);
        String jar = target.resolve(Path.of(folder).getFileName() + ".jar").toString();
        List<String> line = new ArrayList<>(List.of(
                Jvm.java(),
                "-Xmx3g", // a long run's evidence; only taken when there is so much
                "-XX:+UseSerialGC",
                "-Dhouqin.root=" + settings.root(),
                "-cp",
                jar + ":" + target.resolve("lib") + "/*",
                program));
        line.addAll(words);
        return new ProcessBuilder(line)
                .directory(settings.root().toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
