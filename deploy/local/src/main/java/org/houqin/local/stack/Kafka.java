package org.houqin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.houqin.local.Folders;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;

/** One Kafka node, broker and controller in one, as its own process on this module's class path. */
final class Kafka implements Part {
    private static final String LINE = "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT %4$s [%3$s] %5$s%6$s%n";

    private final Settings settings;
    private final Path data;
    private final Path properties;
    private final Topics topics;

    Kafka(Settings settings) {
        this.settings = settings;
        this.data = settings.data().resolve("kafka");
        this.properties = settings.home().resolve("run").resolve("kafka.properties");
        this.topics = new Topics(port(), data.resolve("houqin-topics"));
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka";
    }

    @Override
    public int port() {
        return settings.port(Port.KAFKA);
    }

    @Override
    public String healthUrl() {
        return Health.openPort(port());
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        Files.createDirectories(data);
        Files.writeString(properties, configuration());
        if (!Files.exists(data.resolve("meta.properties"))) {
            format();
        }
    }

    private void format() throws IOException, InterruptedException {
        Path log = settings.log("kafka-format");
        int exit = new ProcessBuilder(Jvm.command(
                        "128m",
                        List.of("-XX:TieredStopAtLevel=1", "-cp", Jvm.ownClassPath()),
                        List.of(
                                "kafka.tools.StorageTool",
                                "format",
                                "-t",
                                Uuid.randomUuid().toString(),
                                "-c",
                                properties.toString())))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new Trouble("Kafka could not format its data folder " + data + ":\n" + Folders.lastLines(log, 15));
        }
    }

    private String configuration() {
        int controller = settings.port(Port.KAFKA_CONTROLLER);
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%4$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=4000
                broker.heartbeat.interval.ms=1000
                offsets.topic.num.partitions=5
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                """.formatted(port(), controller, data, settings.reachedAt(Port.KAFKA));
    }

    @Override
    public ProcessBuilder command() {
        List<String> options = new ArrayList<>(settings.service().options());
        options.addAll(List.of("-Xms96m", LINE, "-cp", Jvm.ownClassPath()));
        return new ProcessBuilder(Jvm.command("512m", options, List.of("kafka.Kafka", properties.toString())));
    }

    @Override
    public void welcome() throws IOException, InterruptedException {
        topics.createMissing();
    }
}
