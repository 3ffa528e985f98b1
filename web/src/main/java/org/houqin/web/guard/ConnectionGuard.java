package org.houqin.web.guard;

import io.netty.channel.Channel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.houqin.web.settings.GatewaySettings;

/**
 * Gives every connection of a client its {@link HeadDeadline}. The HTTP server lets nobody near a connection before its first request,
 * which is just what a slow client never sends: so the event loops are asked now and then whom they serve.
 */
@ApplicationScoped
class ConnectionGuard {

    private static final int EVERY_MILLIS = 1_000;

    private final Vertx vertx;
    private final GatewaySettings settings;

    ConnectionGuard(Vertx vertx, GatewaySettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    @SuppressWarnings("deprecation") // only as something to be called from outside
    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(EVERY_MILLIS, timer -> {
            for (EventExecutor loop : vertx.nettyEventLoopGroup()) {
                loop.execute(() -> visit((SingleThreadEventLoop) loop));
            }
        });
    }

    private void visit(SingleThreadEventLoop loop) {
        loop.registeredChannelsIterator().forEachRemaining(this::watch);
    }

    /** Connections that came in have a parent: the socket they came in by. */
    private void watch(Channel channel) {
        if (channel.parent() != null && channel.pipeline().get(HeadDeadline.class) == null) {
            channel.pipeline().addFirst(new HeadDeadline(settings.headTimeout()));
        }
    }
}
