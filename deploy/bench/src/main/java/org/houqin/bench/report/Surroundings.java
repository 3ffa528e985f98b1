package org.houqin.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.houqin.bench.Ground;
import org.houqin.bench.Options;
import org.houqin.bench.stack.PgBench;
import org.houqin.bench.stack.Server;

/** The machine and the settings the figures hold for, as they really are. */
public final class Surroundings {
    private Surroundings() {}

    public static Map<String, String> of(Ground ground) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        machine(all);
        server(all, ground.server());
        all.put("authentication", "on: Keycloak's tokens, verified by each service");
        all.put("validation", "on");
        all.put("relay", "on, in every service; all consumers run");
        all.put("heap of each service", ground.stack().settings().service().heap());
        options(all, ground.options());
        return all;
    }

    private static void machine(Map<String, String> all) throws IOException {
        all.put("processors", Runtime.getRuntime().availableProcessors() + " × " + line("/proc/cpuinfo", "model name"));
        all.put("memory", line("/proc/meminfo", "MemTotal"));
        all.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        all.put("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }

    private static void server(Map<String, String> all, Server server) {
        all.put("PostgreSQL", server.value("postgres", "show server_version"));
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "shared_buffers"}) {
            all.put(setting, server.value("postgres", "show " + setting));
        }
        all.put("pgbench", PgBench.isThere() ? "there" : "absent: its column stays empty");
    }

    private static void options(Map<String, String> all, Options options) {
        all.put("rounds", options.rounds() + " of " + options.seconds().toSeconds() + " s, each beside its reference");
        all.put("warm-up", options.warmUp().toSeconds() + " s for all parts together");
        all.put("connections", Integer.toString(options.connections()));
        all.put("tickets", "%,d, and %,d in the small database".formatted(options.tickets(), options.few()));
    }

    private static String line(String file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("?");
        }
    }
}
