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
import org.houqin.bench.stack.Processes;
import org.houqin.bench.stack.RunningJava;
import org.houqin.bench.stack.Server;
import org.houqin.local.Port;
import org.houqin.local.Trouble;

/** The machine and the settings the figures hold for, as they really are. */
public final class Surroundings {
    private Surroundings() {}

    /**
     * Asks the running parts.
     *
     * @throws Trouble when one is not as the figures' readers are promised
     */
    public static Map<String, String> of(Ground ground) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>();
        machine(all);
        java(all, ground.service(Port.TICKET).pid());
        server(all, ground.server());
        promises(all, new Promises(ground));
        all.put("calls per person", callsPerPerson(ground.service(Port.WEB).pid()));
        options(all, ground.options());
        return all;
    }

    private static void promises(Map<String, String> all, Promises promises) throws InterruptedException {
        all.put("authentication", promises.authentication());
        all.put("validation", promises.validation());
        all.put("relay", promises.relay());
        all.put("consumers", promises.consumers());
    }

    private static String callsPerPerson(long gateway) throws IOException {
        String limit = Processes.variable(gateway, "HOUQIN_CALLS_PER_PERSON").orElse("as usual");
        return "HOUQIN_CALLS_PER_PERSON=" + limit + (limit.equals("0") ? ": no limit, which a deployment has" : "");
    }

    private static void machine(Map<String, String> all) throws IOException {
        all.put("processors", Runtime.getRuntime().availableProcessors() + " × " + line("/proc/cpuinfo", "model name"));
        all.put("memory", line("/proc/meminfo", "MemTotal"));
        all.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    private static void java(Map<String, String> all, long service) throws IOException, InterruptedException {
        RunningJava java = RunningJava.of(service);
        all.put("ticket service's Java", java.version());
        all.put("  its options", java.options());
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
