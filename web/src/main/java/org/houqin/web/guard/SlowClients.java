package org.houqin.web.guard;

import io.netty.channel.Channel;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.houqin.web.settings.GatewaySettings;

/** Cuts off clients that take for ever to send a request or to read its answer; what waits for them behind is let go. */
@ApplicationScoped
public class SlowClients {

    private static final int BEFORE_EVERYTHING = 1_002;
    private static final String LIVE = "/api/live";

    private final Vertx vertx;
    private final GatewaySettings settings;

    SlowClients(Vertx vertx, GatewaySettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_EVERYTHING);
    }

    private void watch(RoutingContext context) {
        Channel channel = channel(context.request().connection());
        HeadDeadline.begins(channel);
        var arrival = closeAfter(settings.requestTimeout(), context);
        context.request().end().onComplete(arrived -> vertx.cancelTimer(arrival));
        long reading = context.normalizedPath().equals(LIVE) ? -1 : closeAfter(settings.answerTimeout(), context);
        context.addEndHandler(ended -> {
            vertx.cancelTimer(arrival);
            vertx.cancelTimer(reading);
            HeadDeadline.ends(channel);
        });
        context.next();
    }

    private long closeAfter(Duration patience, RoutingContext context) {
        return vertx.setTimer(
                patience.toMillis(), late -> context.request().connection().close());
    }

    private static Channel channel(HttpConnection connection) {
        return ((ConnectionBase) connection).channel();
    }
}
