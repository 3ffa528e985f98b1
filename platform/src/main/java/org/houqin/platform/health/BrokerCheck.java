package org.houqin.platform.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether the broker can be reached. It never makes the service unready: without the broker the API goes on, and events
 * wait in the outbox.
 */
@Readiness
@ApplicationScoped
class BrokerCheck implements AsyncHealthCheck {
    private final Vertx vertx;
    private final String firstBroker;

    BrokerCheck(Vertx vertx, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.vertx = vertx;
        this.firstBroker = brokers.split(",")[0].trim();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        int colon = firstBroker.lastIndexOf(':');
        SocketAddress address = SocketAddress.inetSocketAddress(
                Integer.parseInt(firstBroker.substring(colon + 1)), firstBroker.substring(0, colon));
        NetClientOptions options = new NetClientOptions().setConnectTimeout(1_000);
        var client = vertx.createNetClient(options);
        return Uni.createFrom()
                .completionStage(() -> client.connect(address)
                        .compose(socket -> socket.close().map(true))
                        .toCompletionStage())
                .onFailure()
                .recoverWithItem(false)
                .onTermination()
                .invoke(() -> client.close())
                .map(reachable -> HealthCheckResponse.named("broker")
                        .withData("reachable", reachable)
                        .up()
                        .build());
    }
}
