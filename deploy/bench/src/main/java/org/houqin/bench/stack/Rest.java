package org.houqin.bench.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.houqin.local.Trouble;

/** Knows when nothing is left to do: outboxes are empty and consumers have read everything. */
public final class Rest implements AutoCloseable {
    private static final List<String> OUTBOXES = List.of("ticket", "inventory", "procurement", "feedback");
    private static final List<String> GROUPS =
            List.of("ticket", "ticket-notice", "inventory", "procurement", "feedback");
    private static final long PAUSE_MS = 200;

    private final Server server;
    private final Admin kafka;

    public Rest(Server server, int kafkaPort) {
        this.server = server;
        this.kafka = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + kafkaPort));
    }

    /** Waits for it; goes on after so long with a word about it. */
    public void await(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isQuiet()) {
            if (System.nanoTime() > deadline) {
                System.out.println("  The stack has not come to rest; going on.");
                return;
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    private boolean isQuiet() throws InterruptedException {
        return OUTBOXES.stream().allMatch(this::isEmpty) && waiting() == 0;
    }

    private boolean isEmpty(String database) {
        return server.value(database, "select 1 from outbox where parked_cause is null limit 1") == null;
    }

    /** Events that some consumer has yet to read. */
    public long waiting() throws InterruptedException {
        try {
            long waiting = 0;
            for (String group : GROUPS) {
                Map<TopicPartition, OffsetAndMetadata> read = kafka.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get();
                var ends = kafka.listOffsets(read.keySet().stream()
                                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                        .all()
                        .get();
                for (var partition : read.entrySet()) {
                    waiting += ends.get(partition.getKey()).offset()
                            - partition.getValue().offset();
                }
            }
            return waiting;
        } catch (ExecutionException e) {
            throw new Trouble("Kafka does not say how far its consumers are: " + e.getCause(), e);
        }
    }

    /**
     * How many members the groups have in all that read the services' events.
     *
     * @throws Trouble when one has none
     */
    public int listeners() throws InterruptedException {
        try {
            var groups = kafka.describeConsumerGroups(GROUPS).all().get();
            for (var group : groups.values()) {
                if (group.members().isEmpty()) {
                    throw new Trouble("Nobody in the group \"" + group.groupId() + "\" reads events.");
                }
            }
            return groups.values().stream()
                    .mapToInt(group -> group.members().size())
                    .sum();
        } catch (ExecutionException e) {
            throw new Trouble("Kafka does not say who listens: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        kafka.close();
    }
}
