package org.houqin.bench.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.houqin.local.Trouble;

/** Debian's pgbench, run against the stack's own server. */
public final class PgBench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final long LONGEST_MICROS = 300_000_000;
    private static final int LATENCY = 2;
    private static final double MICROS_PER_MILLI = 1000;

    private final Server server;
    private final String database;
    private final Path folder;

    public PgBench(Server server, String database, Path folder) {
        this.server = server;
        this.database = database;
        this.folder = folder;
    }

    /** Whether this machine has it. */
    public static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "pgbench")));
    }

    /** Transactions a second, as many as so many connections get through. */
    public double perSecond(Script script, int connections, Duration time) throws IOException, InterruptedException {
        Matcher rate = RATE.matcher(run(script, connections, time, List.of()));
        if (!rate.find()) {
            throw new Trouble("pgbench names no rate; see " + folder);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** A percentile of the time from when a transaction was due at this rate until its end, in milliseconds. */
    public double millis(Script script, int connections, Duration time, double perSecond, double percentile)
            throws IOException, InterruptedException {
        for (Path old : logs()) {
            Files.delete(old);
        }
        run(
                script,
                connections,
                time,
                List.of("--rate=" + perSecond, "--log", "--log-prefix=" + folder.resolve("latency")));
        Histogram micros = new Histogram(LONGEST_MICROS, 3);
        for (Path log : logs()) {
            try (Stream<String> lines = Files.lines(log)) {
                lines.forEach(line -> micros.recordValue(
                        Math.min(LONGEST_MICROS, (long) Double.parseDouble(line.split(" ")[LATENCY]))));
            }
        }
        return micros.getValueAtPercentile(percentile) / MICROS_PER_MILLI;
    }

    private List<Path> logs() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("latency."))
                    .toList();
        }
    }

    private String run(Script script, int connections, Duration time, List<String> more)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve("script.sql"), script.text());
        List<String> line = new ArrayList<>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + connections,
                "--jobs=2",
                "--time=" + time.toSeconds(),
                "--host=127.0.0.1",
                "--port=" + server.port(),
                "--username=houqin",
                "--file=" + file));
        line.addAll(more);
        line.add(database);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "houqin");
        Process pgbench = builder.start();
        String said = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("pgbench.log"), said);
        if (pgbench.waitFor() != 0) {
            throw new Trouble("pgbench failed: " + said);
        }
        return said;
    }
}
