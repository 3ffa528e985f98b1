package org.houqin.bench.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.houqin.local.Trouble;

/**
 * Databases full of tickets. Each is made once and kept beside the live ones, from which every run starts with a copy; they
 * are made again when the schema or the recipe has changed.
 */
public final class Tickets {
    private static final String FRESH = "bench_fresh";
    private static final String SCHEMA =
            "select md5(string_agg(concat(version, checksum), ',' order by installed_rank)) from flyway_schema_history";
    private static final int SLICES = 20;
    private static final int SIDE_BY_SIDE = 2;

    private final Server server;
    private final Service ticketService;

    public Tickets(Server server, Service ticketService) {
        this.server = server;
        this.ticketService = ticketService;
    }

    /** The name of a database with so many tickets, which is made if need be. */
    public String with(int count) throws IOException, InterruptedException {
        String name = "bench_" + count;
        String edition = edition();
        if (!edition.equals(editionOf(name))) {
            fresh(edition);
            System.out.printf("Making a database with %,d tickets (once) …%n", count);
            server.copy(FRESH, name);
            fill(name, count);
            server.run("postgres", "comment on database " + name + " is '" + edition + "'");
        }
        return name;
    }

    private String edition() throws IOException {
        return server.value("ticket", SCHEMA) + "/" + Integer.toHexString(recipe().hashCode());
    }

    private String editionOf(String database) {
        return server.value(
                "postgres",
                "select shobj_description(oid, 'pg_database') from pg_database where datname = '" + database + "'");
    }

    /** An empty database, just as the ticket service lays it out. */
    private void fresh(String edition) throws InterruptedException {
        if (edition.equals(editionOf(FRESH))) {
            return;
        }
        server.alone(
                "ticket",
                () -> server.run(
                        "postgres",
                        "drop database if exists ticket",
                        "create database ticket owner houqin",
                        "alter database ticket allow_connections true"));
        ticketService.restart();
        server.alone("ticket", () -> server.copy("ticket", FRESH));
        server.run("postgres", "comment on database " + FRESH + " is '" + edition + "'");
    }

    private void fill(String database, int count) throws IOException {
        String[] steps = recipe().replace("${count}", Integer.toString(count)).split("\n-- then\n");
        server.run(database, steps[0]);
        inSlices(database, steps[1]);
        server.run(database, steps[2].split(";\\s*\n"));
    }

    /** The part that takes longest, on both processors. */
    private void inSlices(String database, String step) {
        List<CompletableFuture<Void>> workers = java.util.stream.IntStream.range(0, SIDE_BY_SIDE)
                .mapToObj(worker -> CompletableFuture.runAsync(() -> slices(database, step, worker)))
                .toList();
        workers.forEach(CompletableFuture::join);
    }

    private void slices(String database, String step, int worker) {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            for (int slice = worker; slice < SLICES; slice += SIDE_BY_SIDE) {
                statement.execute(step.replace("${slice}", Integer.toString(slice))
                        .replace("${slices}", Integer.toString(SLICES)));
            }
        } catch (SQLException e) {
            throw new Trouble("The tickets could not be made: " + e.getMessage(), e);
        }
    }

    private static String recipe() throws IOException {
        try (InputStream in = Tickets.class.getResourceAsStream("/tickets.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
