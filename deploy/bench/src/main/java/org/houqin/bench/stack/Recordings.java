package org.houqin.bench.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houqin.local.Port;

/**
 * Java Flight Recorder's recordings of the services during measured rounds: a file for each part and service, with all of the
 * part's rounds one after the other.
 */
public final class Recordings {
    private static final String NAME = "name=bench";
    private static final String ENDING = ".jfr";
    private static final List<Port> SERVICES =
            List.of(Port.TICKET, Port.INVENTORY, Port.PROCUREMENT, Port.FEEDBACK, Port.WEB);

    private final Path folder;
    private Map<String, Long> recorded = Map.of();

    /** Recordings of an earlier run in this folder are deleted. */
    public Recordings(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old :
                    files.filter(file -> file.toString().endsWith(ENDING)).toList()) {
                Files.delete(old);
            }
        }
    }

    /** The processes of the stack's services, and those beside it, by name. */
    public static Map<String, Long> services(Stack stack) {
        Map<String, Long> services = new LinkedHashMap<>();
        SERVICES.forEach(port -> services.put(port.part(), stack.pid(port.part())));
        Twin.running().forEach(twin -> services.put(twin.name(), twin.pid()));
        return services;
    }

    /** These are recorded from now on. */
    public void begin(Map<String, Long> services) throws IOException, InterruptedException {
        recorded = services;
        for (long pid : recorded.values()) {
            Jcmd.ask(pid, "JFR.start", NAME, "settings=profile");
        }
    }

    /** Writes what those that still run have done since the beginning. */
    public void end(String part) throws IOException, InterruptedException {
        for (var one : recorded.entrySet()) {
            if (ProcessHandle.of(one.getValue()).isPresent()) {
                Path round = folder.resolve("round" + ENDING);
                Jcmd.ask(one.getValue(), "JFR.stop", NAME, "filename=" + round);
                append(round, folder.resolve(part + "-" + one.getKey() + ENDING));
            }
        }
    }

    /** A recording is a row of chunks that stand for themselves, so that two in a row are one. */
    private static void append(Path round, Path whole) throws IOException {
        try (OutputStream out = Files.newOutputStream(whole, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            Files.copy(round, out);
        }
        Files.delete(round);
    }
}
