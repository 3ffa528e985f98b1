package org.houqin.platform.messaging;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.Map;

/** A relay as a process of its own, to be killed and frozen: {@code <postgres uri> <broker> <topic> <die|live>}. */
public final class RelayProcess {
    private RelayProcess() {}

    public static void main(String[] args) {
        Pool pool = new Pool(PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(2))
                .connectingTo(PgConnectOptions.fromUri(args[0]))
                .build());
        RelaySettings settings = new RelaySettings(
                "/ticket-service",
                args[2],
                Duration.ofSeconds(1),
                100,
                Duration.ofMillis(10),
                Duration.ofMillis(20),
                Map.of("bootstrap.servers", args[1]));
        boolean dies = "die".equals(args[3]);
        new Relay(pool, settings) {
            @Override
            protected void acknowledged(int events) {
                if (dies) {
                    Runtime.getRuntime().halt(9);
                }
            }
        }.run();
    }
}
