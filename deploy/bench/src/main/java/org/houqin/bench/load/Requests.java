package org.houqin.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.util.concurrent.ExecutionException;
import org.houqin.local.Trouble;

/** Sends requests from one thread, which costs the machine least; connections are kept. */
public final class Requests implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 64;
    private static final int REFUSED = 400;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient http = vertx.createHttpClient(new HttpClientOptions()
            .setMaxPoolSize(MOST_CONNECTIONS)
            .setMaxWaitQueueSize(-1)
            .setKeepAlive(true));
    private final Badges badges;

    public Requests(Badges badges) {
        this.badges = badges;
    }

    Vertx vertx() {
        return vertx;
    }

    /** Answers the body; anything but success is a failure that tells what came instead. */
    Future<Buffer> send(Ask ask) {
        return send(ask, badges.of(ask.account()))
                .compose(response -> response.body().map(body -> {
                    if (response.statusCode() >= REFUSED) {
                        throw new Trouble("%s %s as %s was answered %d: %s"
                                .formatted(ask.method(), ask.path(), ask.account(), response.statusCode(), body));
                    }
                    return body;
                }));
    }

    private Future<HttpClientResponse> send(Ask ask, String authorization) {
        return http.request(HttpMethod.valueOf(ask.method()), ask.port(), "127.0.0.1", ask.path())
                .compose(request -> {
                    if (authorization != null) {
                        request.putHeader("Authorization", authorization);
                    }
                    if (ask.key() != null) {
                        request.putHeader("Idempotency-Key", ask.key());
                    }
                    if (ask.body() == null) {
                        return request.send();
                    }
                    return request.putHeader("Content-Type", "application/json").send(ask.body());
                });
    }

    /** Sends one and waits. */
    public Buffer answer(Ask ask) throws InterruptedException {
        badges.of(ask.account());
        return awaited(send(ask));
    }

    /**
     * Sends one and waits for the status of its answer, whatever that is.
     *
     * @param authorization instead of the account's; null sends none
     */
    public int status(Ask ask, String authorization) throws InterruptedException {
        return awaited(
                send(ask, authorization).compose(response -> response.body().map(response.statusCode())));
    }

    private static <T> T awaited(Future<T> answer) throws InterruptedException {
        try {
            return answer.toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : new Trouble(String.valueOf(e.getCause()), e);
        }
    }

    @Override
    public void close() {
        http.close();
        vertx.close();
    }
}
