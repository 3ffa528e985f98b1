package org.houqin.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the real thing. */
class InfrastructureTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path root;

    private Settings settings;
    private Child child;

    @BeforeEach
    void settings() throws IOException {
        Map<String, String> ports = new HashMap<>();
        for (Port port : new Port[] {Port.POSTGRES, Port.KAFKA, Port.KAFKA_CONTROLLER}) {
            try (ServerSocket free = new ServerSocket(0)) {
                ports.put(port.variable(), Integer.toString(free.getLocalPort()));
            }
        }
        settings = Settings.from(root, ports);
        for (String folder : new String[] {"data", "logs", "run"}) {
            Files.createDirectories(settings.home().resolve(folder));
        }
    }

    @AfterEach
    void stop() {
        child.stop();
    }

    @Test
    void a_killed_postgresql_comes_back_with_durability_on_and_its_databases() throws Exception {
        start(new PostgreSql(settings));
        assertThat(shown("fsync")).isEqualTo("on");
        Processes.signal(child.state().pid(), "KILL");
        await().atMost(PATIENCE)
                .until(() -> child.state().restarts() == 1 && child.state().phase() == Phase.UP);
        assertThat(shown("synchronous_commit")).isEqualTo("on");
        assertThat(shown("full_page_writes")).isEqualTo("on");
    }

    @Test
    void kafka_has_the_four_topics_before_anyone_uses_it() throws Exception {
        start(new Kafka(settings));
        assertThat(topics()).contains("ticket-events", "inventory-events", "procurement-events", "feedback-events");
    }

    private void start(Part part) throws IOException, InterruptedException {
        child = new Child(part, settings.log(part.name()), PATIENCE, () -> {}, line -> {});
        child.start();
    }

    private String shown(String setting) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + settings.port(Port.POSTGRES) + "/ticket";
        try (Connection connection = DriverManager.getConnection(url, "houqin", "houqin");
                var row = connection.createStatement().executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private Iterable<String> topics() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + settings.port(Port.KAFKA)))) {
            return admin.listTopics().names().get();
        }
    }
}
