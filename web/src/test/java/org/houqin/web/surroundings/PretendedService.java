package org.houqin.web.surroundings;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A service on loopback that answers with what it was asked, so that a test sees what the gateway passed on. */
public final class PretendedService implements AutoCloseable {

    private final HttpServer server;
    private final Set<URI> cut = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);

    PretendedService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::echo);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void echo(HttpExchange exchange) throws IOException {
        try (exchange) {
            long length = exchange.getRequestBody().readAllBytes().length;
            if (exchange.getRequestURI().getPath().endsWith("/never")) {
                waitForTheEnd();
            }
            if (exchange.getRequestURI().getPath().endsWith("/cut-once") && cut.add(exchange.getRequestURI())) {
                return;
            }
            if (exchange.getRequestURI().getPath().endsWith("/unchanged")) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            var headers = new JsonObject();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
            var body = new JsonObject()
                    .put("method", exchange.getRequestMethod())
                    .put("uri", exchange.getRequestURI().toString())
                    .put("length", length)
                    .put("headers", headers)
                    .encode()
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Set-Cookie", "from-service=1");
            if (exchange.getRequestURI().getPath().startsWith("/api/attachments/")) {
                exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'; sandbox");
            }
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void waitForTheEnd() {
        try {
            closing.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
