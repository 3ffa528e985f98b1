package org.houqin.bench.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.houqin.local.Port;
import org.houqin.local.Trouble;

/** One service of the stack. */
public final class Service {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int POLL_MS = 20;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Stack stack;
    private final Port port;

    public Service(Stack stack, Port port) {
        this.stack = stack;
        this.port = port;
    }

    public long pid() {
        return stack.pid(port.part());
    }

    /** Ends its process, which the stack then starts again, and waits until it is ready. */
    public void restart() throws InterruptedException {
        long before = pid();
        ProcessHandle.of(before).ifPresent(process -> {
            process.destroy();
            process.onExit().join();
        });
        awaitReady(stack.settings().port(port));
    }

    /** Waits until the service at this port is ready. */
    public static void awaitReady(int port) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(port)) {
            if (System.nanoTime() > deadline) {
                throw new Trouble("The service at port " + port + " does not become ready.");
            }
            Thread.sleep(POLL_MS);
        }
    }

    private static boolean isReady(int port) throws InterruptedException {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                                            .timeout(Duration.ofSeconds(2))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
