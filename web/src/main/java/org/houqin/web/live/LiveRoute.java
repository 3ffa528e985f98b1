package org.houqin.web.live;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import org.houqin.web.problem.Problem;
import org.houqin.web.session.Visitor;
import org.houqin.web.session.Visitors;
import org.houqin.web.settings.GatewaySettings;

/** {@code GET /api/live}: server-sent hints for the person who listens. */
@ApplicationScoped
class LiveRoute {

    private static final Buffer GREETING = Buffer.buffer("retry: 3000\n: welcome\n\n");
    private static final Buffer HEARTBEAT = Buffer.buffer(":\n\n");
    private static final int WAIT_SECONDS = 60;

    private final Vertx vertx;
    private final Visitors visitors;
    private final LiveConnections connections;
    private final GatewaySettings.Live settings;

    LiveRoute(Vertx vertx, Visitors visitors, LiveConnections connections, GatewaySettings settings) {
        this.vertx = vertx;
        this.visitors = visitors;
        this.connections = connections;
        this.settings = settings.live();
    }

    void register(@Observes Router router) {
        router.get("/api/live").handler(this::listen);
    }

    private void listen(RoutingContext context) {
        context.request().pause();
        visitors.of(context).subscribe().with(visitor -> admit(context, visitor), Problem.refusing(context));
    }

    private void admit(RoutingContext context, Visitor visitor) {
        if (connections.of(visitor) >= settings.perPerson()) {
            Problem.answerTooMany(context, "You are listening in too many places.", WAIT_SECONDS);
        } else if (!context.response().closed()) {
            open(context, visitor);
        }
    }

    private void open(RoutingContext context, Visitor visitor) {
        context.request().resume();
        var response = context.response()
                .setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                .putHeader("X-Accel-Buffering", "no");
        var connection = new LiveConnection(visitor, vertx.getOrCreateContext(), response);
        long heartbeat = vertx.setPeriodic(settings.heartbeat().toMillis(), timer -> connection.send(HEARTBEAT));
        long end = vertx.setTimer(lifetime(context, visitor).toMillis(), timer -> connection.close());
        response.endHandler(ended -> {
            vertx.cancelTimer(heartbeat);
            vertx.cancelTimer(end);
            connections.remove(connection);
        });
        connections.add(connection);
        connection.send(GREETING);
    }

    /** A bearer token ends the stream when it ends; a browser's session is looked at again at every new connection. */
    private Duration lifetime(RoutingContext context, Visitor visitor) {
        if (visitors.bySession(context)) {
            return settings.lifetime();
        }
        var left = Duration.between(Instant.now(), visitor.expiresAt());
        var bounded = left.compareTo(settings.lifetime()) < 0 ? left : settings.lifetime();
        return bounded.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : bounded;
    }
}
