package org.houqin.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/** A real Kafka broker (KRaft, one node) as a process of its own, started once per JVM; tests may stop and start it. */
public final class TestBroker {
    private static final String PORT = "houqin.testkit.kafka.port";
    private static final String HOME = "houqin.testkit.kafka.home";
    private static final String PID = "houqin.testkit.kafka.pid";
    private static final int PARTITIONS = 3;

    private TestBroker() {}

    /** Address of the broker, whether it runs or not. */
    public static String address() {
        return "127.0.0.1:" + Integer.getInteger(PORT);
    }

    /** Starts the broker unless it runs. */
    public static void start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(HOME) == null) {
                prepare();
            }
            if (process() == null) {
                launch();
            }
        }
    }

    /** Kills the broker, as a power cut would; its data stays. */
    public static void stop() {
        synchronized (System.getProperties()) {
            ProcessHandle running = process();
            if (running != null) {
                running.destroyForcibly();
                running.onExit().join();
            }
            System.clearProperty(PID);
        }
    }

    private static ProcessHandle process() {
        Long pid = Long.getLong(PID);
        return pid == null
                ? null
                : ProcessHandle.of(pid).filter(ProcessHandle::isAlive).orElse(null);
    }

    private static void prepare() {
        try {
            int port = freePort();
            int controller = freePort();
            Path home = Files.createTempDirectory("houqin-kafka");
            Files.writeString(home.resolve("server.properties"), """
                    process.roles=broker,controller
                    node.id=1
                    controller.quorum.voters=1@127.0.0.1:%2$d
                    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                    controller.listener.names=CONTROLLER
                    inter.broker.listener.name=PLAINTEXT
                    log.dirs=%3$s/data
                    offsets.topic.replication.factor=1
                    offsets.topic.num.partitions=3
                    transaction.state.log.replication.factor=1
                    transaction.state.log.min.isr=1
                    share.coordinator.state.topic.replication.factor=1
                    share.coordinator.state.topic.min.isr=1
                    group.initial.rebalance.delay.ms=0
                    auto.create.topics.enable=false
                    """.formatted(port, controller, home));
            System.setProperty(PORT, Integer.toString(port));
            System.setProperty(HOME, home.toString());
            java(
                            home,
                            "format.log",
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            "AAAAAAAAQACAAAAAAAAAAQ",
                            "-c",
                            home.resolve("server.properties").toString())
                    .waitFor();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stop();
                delete(home);
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void launch() {
        Path home = Path.of(System.getProperty(HOME));
        try {
            Process broker = java(
                    home,
                    "broker.log",
                    "kafka.Kafka",
                    home.resolve("server.properties").toString());
            System.setProperty(PID, Long.toString(broker.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await("the broker answers; its log is in " + home)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> {
                    try (Admin admin = admin()) {
                        return !admin.describeCluster()
                                .nodes()
                                .get(2, TimeUnit.SECONDS)
                                .isEmpty();
                    }
                });
    }

    private static Process java(Path home, String log, String... command) throws IOException {
        List<String> line = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx384m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath()),
                        Stream.of(command))
                .toList();
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(log).toFile())
                .start();
    }

    private static String classPath() throws IOException {
        try (InputStream list = TestBroker.class.getResourceAsStream("/broker.classpath")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).trim();
        }
    }

    /** Makes the four topics with this prefix. */
    public static void createTopics(String prefix) {
        create(Stream.of("ticket", "inventory", "procurement", "feedback")
                .map(publisher -> new NewTopic(prefix + publisher + "-events", PARTITIONS, (short) 1))
                .toList());
    }

    /** Makes one topic. */
    public static void createTopic(String name) {
        create(List.of(new NewTopic(name, PARTITIONS, (short) 1)));
    }

    /** Deletes what is on the topics with this prefix; offsets go on. */
    static void emptyTopics(String prefix) {
        try (Admin admin = admin()) {
            Map<TopicPartition, RecordsToDelete> all = admin.listTopics().names().get(30, TimeUnit.SECONDS).stream()
                    .filter(topic -> topic.startsWith(prefix))
                    .flatMap(topic ->
                            IntStream.range(0, PARTITIONS).mapToObj(partition -> new TopicPartition(topic, partition)))
                    .collect(Collectors.toMap(partition -> partition, partition -> RecordsToDelete.beforeOffset(-1)));
            admin.deleteRecords(all).all().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void create(List<NewTopic> topics) {
        try (Admin admin = admin()) {
            admin.createTopics(topics).all().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers", address(), "default.api.timeout.ms", "10000", "request.timeout.ms", "5000"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
