package org.houqin.bench.stack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.houqin.local.Port;
import org.houqin.local.Trouble;
import org.houqin.local.stack.ServiceCommand;

/** Another ticket or inventory service beside that of the stack, with a database and topics of its own. */
public final class Twin implements AutoCloseable {
    /** The second ticket service: its database has few tickets. */
    public static final Place FEW = new Place(Port.TICKET, "ticket_few", "few-", 10);
    /** The third one: its database has a great many, and nobody adds any. */
    public static final Place MANY = new Place(Port.TICKET, "ticket_many", "many-", 20);

    /** Another inventory service. */
    public static final Place STORE = new Place(Port.INVENTORY, "inventory_twin", "store-", 10);
    /** Where the second inventory service listens for what tickets want. */
    public static final String STORE_WANTED = "store-ticket-events";

    private static final List<String> NEIGHBOURS = List.of("ticket", "inventory", "procurement", "feedback");
    private static final int PARTITIONS = 12;
    private static final Set<Twin> RUNNING = ConcurrentHashMap.newKeySet();

    /**
     * Where such a service lives.
     *
     * @param part the service that it is another one of
     * @param prefix what the names of its topics begin with
     * @param after its port, counted from that of the stack's service
     */
    public record Place(Port part, String database, String prefix, int after) {
        /** The topic of what it has to tell. */
        public String topic() {
            return prefix + part.part() + "-events";
        }
    }

    private final Place place;
    private final Process process;
    private final int port;

    private Twin(Place place, Process process, int port) {
        this.place = place;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param seed the database it begins with a copy of
     */
    public static Twin start(Stack stack, Server server, Place place, String seed)
            throws IOException, InterruptedException {
        server.copy(seed, place.database());
        topics(stack.settings().port(Port.KAFKA), place.prefix());
        return again(stack, place);
    }

    /** The same with the database as it was left. */
    public static Twin again(Stack stack, Place place) throws IOException, InterruptedException {
        // A name with a hyphen cannot be told from one with a dot in the environment.
        List<String> options = NEIGHBOURS.stream()
                .map(neighbour -> "-Dmp.messaging.incoming.notice-" + neighbour + "-events.enabled=false")
                .toList();
        return launch(stack, place, options);
    }

    /** Starts another inventory service with an empty store. */
    public static Twin store(Stack stack, Server server) throws IOException, InterruptedException {
        server.copy("template1", STORE.database());
        topics(stack.settings().port(Port.KAFKA), STORE.prefix());
        return launch(stack, STORE, List.of());
    }

    private static Twin launch(Stack stack, Place place, List<String> options)
            throws IOException, InterruptedException {
        int port = stack.settings().port(place.part()) + place.after();
        ProcessBuilder builder = ServiceCommand.of(stack.settings(), place.part(), port, options)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(
                        stack.settings().log("bench-" + place.database()).toFile());
        stack.environment().forEach(builder.environment()::putIfAbsent);
        builder.environment()
                .putAll(Map.of("HOUQIN_DATABASE", place.database(), "HOUQIN_TOPIC_PREFIX", place.prefix()));
        Twin twin = new Twin(place, builder.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(twin.process::destroyForcibly));
        Service.awaitReady(port);
        RUNNING.add(twin);
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

    /** Those that run now. */
    static Set<Twin> running() {
        return Set.copyOf(RUNNING);
    }

    /** That of its database, which tells it from the stack's own service. */
    String name() {
        return place.database();
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        RUNNING.remove(this);
        process.destroy();
        process.onExit().join();
    }
}
