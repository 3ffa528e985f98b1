package org.houqin.chaos.stack;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.stack.Health;
import org.houqin.local.stack.ServiceCommand;
import org.houqin.local.stack.Surroundings;

/** Second processes of services, beside those of the supervisor. */
public final class Replicas {
    private final Settings settings;
    private final List<Replica> running = new ArrayList<>();

    public Replicas(Settings settings) {
        this.settings = settings;
    }

    /** A second process of a service. */
    public record Replica(Service service, Process process, int port) {
        public void stop() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }

        public void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** Starts one and returns when it is ready. */
    public Replica start(Service service, Map<String, String> environment) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = ServiceCommand.of(settings, service.port(), port, List.of())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        settings.log(service.part() + "-replica").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("HOUQIN_"));
        builder.environment().putAll(Surroundings.of(settings));
        builder.environment().putAll(environment);
        Replica replica = new Replica(service, builder.start(), port);
        running.add(replica);
        awaitReady(replica);
        return replica;
    }

    private static void awaitReady(Replica replica) throws InterruptedException {
        String health = "http://127.0.0.1:" + replica.port() + "/q/health/ready";
        for (Instant until = Instant.now().plusSeconds(90); Instant.now().isBefore(until); Thread.sleep(100)) {
            if (Health.ready(health)) {
                return;
            }
        }
        throw new Trouble("The second " + replica.service().part() + " was not ready after 90 s");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public void close() throws InterruptedException {
        for (Replica replica : running) {
            replica.kill();
        }
    }
}
