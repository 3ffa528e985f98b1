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
    /** Asks the browser to open its next connection before this one ends, so that no hint is missed between. */
    private static final Buffer RENEW = Buffer.buffer("event: renew\ndata: {}\n\n");

    private static final Duration TO_CHANGE_OVER = Duration.ofSeconds(5);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
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
        boolean bySession = visitors.bySession(context);
        Duration life = bySession
                ? left(visitor.issuedAt().plus(settings.lifetime()), settings.heartbeat())
                : left(visitor.expiresAt(), A_MOMENT);
        long renewal = vertx.setTimer(
                Math.max(1, life.minus(TO_CHANGE_OVER).toMillis()), timer -> renew(connection, bySession));
        long end = vertx.setTimer(life.toMillis(), timer -> connection.close());
        response.endHandler(ended -> {
            vertx.cancelTimer(heartbeat);
            vertx.cancelTimer(renewal);
            vertx.cancelTimer(end);
            connections.remove(connection);
        });
        connections.add(connection);
        connection.send(GREETING);
    }

    private static void renew(LiveConnection connection, boolean bySession) {
        if (bySession) {
            connection.send(RENEW);
        }
    }

    /**
     * A bearer token's stream ends with the token. A browser's session is looked at again with every new connection: that comes when
     * its token is so old that a role lost since then must tell.
     */
    private static Duration left(Instant end, Duration atLeast) {
        var left = Duration.between(Instant.now(), end);
        return left.compareTo(atLeast) < 0 ? atLeast : left;
    }
}
