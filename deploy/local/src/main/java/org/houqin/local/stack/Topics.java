package org.houqin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topic of each publisher: twelve partitions, kept for ever so that read models can be rebuilt. */
final class Topics {
    private static final List<String> NAMES =
            List.of("ticket-events", "inventory-events", "procurement-events", "feedback-events");
    private static final int PARTITIONS = 12;
    private static final short ONE_REPLICA = 1;

    private final int port;
    private final Path marker;

    /** @param marker remembers, inside Kafka's data, which topics exist: asking the broker costs a second at each start */
    Topics(int port, Path marker) {
        this.port = port;
        this.marker = marker;
    }

    void createMissing() throws IOException, InterruptedException {
        String wanted = String.join("\n", NAMES);
        if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
            return;
        }
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + port,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                30000);
        try (Admin admin = Admin.create(settings)) {
            Set<String> missing = new HashSet<>(NAMES);
            missing.removeAll(admin.listTopics().names().get());
            admin.createTopics(missing.stream().map(Topics::topic).toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IOException(
                    "Kafka refused to create the topics: " + e.getCause().getMessage(), e);
        }
        Files.writeString(marker, wanted);
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, PARTITIONS, ONE_REPLICA).configs(Map.of("retention.ms", "-1"));
    }
}
