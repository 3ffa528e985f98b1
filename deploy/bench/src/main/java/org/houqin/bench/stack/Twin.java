package org.houqin.bench.stack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.houqin.local.Port;
import org.houqin.local.Trouble;
import org.houqin.local.stack.Jvm;

/** A second ticket or inventory service beside that of the stack, with a database and topics of its own. */
public final class Twin implements AutoCloseable {
    public static final String DATABASE = "ticket_twin";
    public static final String TOPIC = "twin-ticket-events";
    public static final String STORE_DATABASE = "inventory_twin";
    /** Where the second inventory service listens for what tickets want. */
    public static final String STORE_WANTED = "store-ticket-events";

    private static final String PREFIX = "twin-";
    private static final String STORE_PREFIX = "store-";
    private static final List<String> NEIGHBOURS = List.of("ticket", "inventory", "procurement", "feedback");
    private static final int PORT_AFTER = 10;
    private static final int PARTITIONS = 12;

    private final Process process;
    private final int port;

    private Twin(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param seed the database it begins with a copy of
     */
    public static Twin start(Stack stack, Server server, String seed) throws IOException, InterruptedException {
        server.copy(seed, DATABASE);
        topics(stack.settings().port(Port.KAFKA), PREFIX);
        return again(stack);
    }

    /** The same with the database as it was left. */
    public static Twin again(Stack stack) throws IOException, InterruptedException {
        // A name with a hyphen cannot be told from one with a dot in the environment.
        List<String> options = NEIGHBOURS.stream()
                .map(neighbour -> "-Dmp.messaging.incoming.notice-" + neighbour + "-events.enabled=false")
                .toList();
        return launch(stack, Port.TICKET, DATABASE, PREFIX, options);
    }

    /** Starts a second inventory service with an empty store. */
    public static Twin store(Stack stack, Server server) throws IOException, InterruptedException {
        server.copy("template1", STORE_DATABASE);
        topics(stack.settings().port(Port.KAFKA), STORE_PREFIX);
        return launch(stack, Port.INVENTORY, STORE_DATABASE, STORE_PREFIX, List.of());
    }

    private static Twin launch(Stack stack, Port part, String database, String prefix, List<String> options)
            throws IOException, InterruptedException {
        int port = stack.settings().port(part) + PORT_AFTER;
        List<String> line = new ArrayList<>(List.of(
                Jvm.java(),
                "-Xmx" + stack.settings().service().heap(),
                "-XX:+UseSerialGC",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        line.addAll(options);
        line.add("-jar");
        line.add(stack.settings()
                .home()
                .resolve("apps/" + part.part() + "/quarkus-run.jar")
                .toString());
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(
                        stack.settings().log("bench-twin-" + part.part()).toFile());
        builder.environment().putAll(org.houqin.local.stack.Surroundings.of(stack.settings()));
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "HOUQIN_DATABASE",
                        database,
                        "HOUQIN_TOPIC_PREFIX",
                        prefix));
        Twin twin = new Twin(builder.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(twin.process::destroyForcibly));
        Service.awaitReady(port);
        return twin;
    }

    private static void topics(int kafkaPort, String prefix) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort))) {
            for (String service : NEIGHBOURS) {
                NewTopic topic = new NewTopic(prefix + service + "-events", PARTITIONS, (short) 1)
                        .configs(Map.of("retention.ms", "600000"));
                try {
                    admin.createTopics(List.of(topic)).all().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new Trouble("Kafka does not make " + topic.name() + ": " + e.getCause(), e);
                    }
                }
            }
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
