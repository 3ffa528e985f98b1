package org.houqin.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.houqin.local.Port;
import org.houqin.local.Settings;

/** How a service or the gateway is started, by the supervisor and by whoever wants another process of it. */
public final class ServiceCommand {
    /**
     * A heap enough to start with, where Java would take a 64th of the machine's memory, and a young generation that stays small:
     * Java would give it a third of the heap, which is never given back.
     */
    private static final List<String> MEMORY = List.of("-Xms64m", "-XX:MaxNewSize=64m");

    private ServiceCommand() {}

    /** The stack's own copy of the built application. */
    static Path application(Settings settings, Port part) {
        return settings.home().resolve("apps").resolve(part.part());
    }

    /**
     * A process of the copy that the stack runs, told where its neighbours are.
     *
     * @param port where it listens
     * @param more options of its Java, after those of every service
     */
    public static ProcessBuilder of(Settings settings, Port part, int port, List<String> more) {
        Path application = application(settings, part);
        List<String> options = new ArrayList<>(MEMORY);
        options.addAll(settings.service().options());
        // Classes as the build once loaded them: less work to start.
        Path archive = application.resolve("app-cds.jsa");
        if (Files.exists(archive)) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        options.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        options.addAll(more);
        ProcessBuilder process = new ProcessBuilder(Jvm.command(
                settings.service().heap(),
                options,
                List.of("-jar", application.resolve("quarkus-run.jar").toString())));
        process.directory(application.toFile()); // the archive knows the jar by where it lies from here
        process.environment().putAll(Surroundings.of(settings));
        process.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        // The C library would keep memory back for each of up to eight threads a processor.
        process.environment().put("MALLOC_ARENA_MAX", "2");
        return process;
    }
}
