package org.houqin.bench.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.houqin.local.Trouble;

/** Debian's pgbench, run against the stack's own server. */
public final class PgBench {
    /** Each connection plans every statement when it first meets it; what they do meanwhile is not counted. */
    private static final Duration COLD = Duration.ofSeconds(5);

    private static final long LONGEST_MICROS = 300_000_000;
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
        return warm(script, connections, time, List.of()).getTotalCount() / (double) time.toSeconds();
    }

    /** A percentile of the time from when a transaction was due at this rate until its end, in milliseconds. */
    public double millis(Script script, int connections, Duration time, double perSecond, double percentile)
            throws IOException, InterruptedException {
        return warm(script, connections, time, List.of("--rate=" + perSecond)).getValueAtPercentile(percentile)
                / MICROS_PER_MILLI;
    }

    /** How many microseconds each transaction took that ended within this time after the cold beginning. */
    private Histogram warm(Script script, int connections, Duration time, List<String> more)
            throws IOException, InterruptedException {
        for (Path old : logs()) {
            Files.delete(old);
        }
        List<String> options = new ArrayList<>(List.of("--log", "--log-prefix=" + folder.resolve("transactions")));
        options.addAll(more);
        run(script, connections, time.plus(COLD), options);
        List<Transaction> all = new ArrayList<>();
        for (Path log : logs()) {
            try (Stream<String> lines = Files.lines(log)) {
                lines.map(Transaction::of).forEach(all::add);
            }
        }
        return counted(all, time);
    }

    static Histogram counted(List<Transaction> all, Duration time) {
        long began = all.stream()
                .mapToLong(one -> one.endMicros() - one.micros())
                .min()
                .orElseThrow(() -> new Trouble("pgbench got nothing done"));
        long from = began + TimeUnit.NANOSECONDS.toMicros(COLD.toNanos());
        long until = from + TimeUnit.NANOSECONDS.toMicros(time.toNanos());
        Histogram micros = new Histogram(LONGEST_MICROS, 3);
        all.stream()
                .filter(one -> one.endMicros() >= from && one.endMicros() < until)
                .forEach(one -> micros.recordValue(Math.min(LONGEST_MICROS, one.micros())));
        return micros;
    }

    /**
     * A line of pgbench's log.
     *
     * @param endMicros when it ended, microseconds of the epoch
     * @param micros how long it took
     */
    record Transaction(long endMicros, long micros) {
        private static final int LATENCY = 2;
        private static final int SECOND = 4;
        private static final int MICROSECOND = 5;

        static Transaction of(String line) {
            String[] fields = line.split(" ");
            return new Transaction(
                    TimeUnit.SECONDS.toMicros(Long.parseLong(fields[SECOND])) + Long.parseLong(fields[MICROSECOND]),
                    (long) Double.parseDouble(fields[LATENCY]));
        }
    }

    private List<Path> logs() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("transactions."))
                    .toList();
        }
    }

    private void run(Script script, int connections, Duration time, List<String> more)
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
    }
}
