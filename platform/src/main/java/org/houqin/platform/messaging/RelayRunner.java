package org.houqin.platform.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs this service's {@link Relay} on a thread of its own from start to stop. */
@ApplicationScoped
public class RelayRunner {
    private final Relay relay;
    private final boolean enabled;
    private Thread thread;

    RelayRunner(
            Pool pool,
            @ConfigProperty(name = "houqin.service") String service,
            @ConfigProperty(name = "houqin.topic-prefix") java.util.Optional<String> topicPrefix,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "houqin.relay.lease", defaultValue = "PT1S") Duration lease,
            @ConfigProperty(name = "houqin.relay.batch", defaultValue = "500") int batch,
            @ConfigProperty(name = "houqin.relay.pace", defaultValue = "PT0.025S") Duration pace,
            @ConfigProperty(name = "houqin.relay.idle", defaultValue = "PT0.05S") Duration idle,
            @ConfigProperty(name = "houqin.relay.enabled", defaultValue = "true") boolean enabled) {
        this.enabled = enabled;
        this.relay = new Relay(
                pool,
                new RelaySettings(
                        "/" + service + "-service",
                        topicPrefix.orElse("") + service + "-events",
                        lease,
                        batch,
                        pace,
                        idle,
                        Map.of("bootstrap.servers", brokers, "client.id", service + "-relay")));
    }

    /** Says that a transaction with events has committed. */
    public void nudge() {
        relay.nudge();
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = new Thread(relay, "outbox-relay");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            relay.stop();
            thread.join(5_000);
        }
    }
}
