package org.houqin.web.live;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.houqin.web.settings.GatewaySettings;

/**
 * Reads every topic from now on, in a group of this instance alone, and turns events into hints. Nothing is committed: a
 * hint missed is made up by the reader asking again. Nothing else of the gateway waits for the broker, and nothing but the end of
 * the gateway ends it.
 */
@ApplicationScoped
class LiveFeed implements Runnable {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final GatewaySettings.Live settings;
    private final LiveConnections connections;
    private final Thread thread = new Thread(this, "live-feed");
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile KafkaConsumer<byte[], byte[]> consumer;

    LiveFeed(GatewaySettings settings, LiveConnections connections) {
        this.settings = settings.live();
        this.connections = connections;
    }

    void onStart(@Observes StartupEvent event) {
        if (settings.enabled()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        var current = consumer;
        if (current != null) {
            current.wakeup();
        }
        thread.join(POLL.toMillis());
    }

    @Override
    public void run() {
        while (running()) {
            try (var fresh = new KafkaConsumer<byte[], byte[]>(properties())) {
                consumer = fresh;
                fresh.subscribe(settings.topics(), new AfterEveryAssignment());
                read(fresh);
            } catch (WakeupException stop) {
                Log.debug("The live feed stops");
            } catch (KafkaException trouble) {
                Log.warnf("The live feed starts anew: %s", trouble.getMessage());
                pause();
            } catch (RuntimeException | Error fault) {
                Log.error("The live feed starts anew", fault);
                pause();
            }
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> from) {
        while (running()) {
            for (var event : from.poll(POLL)) {
                Hint.of(event.headers()).ifPresent(connections::tell);
            }
        }
    }

    private boolean running() {
        return stopping.getCount() > 0;
    }

    private void pause() {
        try {
            stopping.await(PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Object> properties() {
        return Map.ofEntries(
                Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers()),
                Map.entry(ConsumerConfig.GROUP_ID_CONFIG, "houqin-web-" + UUID.randomUUID()),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest"),
                Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000),
                Map.entry(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000),
                Map.entry(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5_000),
                Map.entry(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class),
                Map.entry(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class));
    }

    /** When partitions are given anew, hints in between were missed; at the first start nobody has listened yet. */
    private final class AfterEveryAssignment implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            Log.infof("The live feed reads %d partitions", partitions.size());
            connections.closeAll();
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            Log.debugf("The live feed gives back %d partitions", partitions.size());
        }
    }
}
