package org.houqin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.houqin.testkit.TestBroker;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of events when the process that publishes them is killed or frozen; real processes, real signals. */
class RelayProcessTest {
    private final Map<Process, Path> logs = new LinkedHashMap<>();
    private final UUID aggregate = UUID.randomUUID();
    private String database;
    private String topic;

    @BeforeEach
    void parts() throws IOException {
        TestBroker.start();
        database = TestDatabase.create();
        topic = database + "-events";
        TestBroker.createTopic(topic);
        try (var schema = Relay.class.getResourceAsStream("/db/platform/V0_1__messaging.sql")) {
            TestDatabase.execute(database, new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : logs.keySet()) {
            process.destroyForcibly().waitFor();
        }
        TestDatabase.drop(database);
    }

    @Test
    void killed_between_acknowledgement_and_delete_it_publishes_twice_and_loses_nothing() throws Exception {
        append(1, 3);
        assertThat(relay("die").waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(waiting()).isEqualTo(3);
        relay("live");
        await().atMost(Duration.ofSeconds(15)).until(() -> waiting() == 0);
        assertThat(sequences()).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
    }

    @Test
    void when_the_publishing_replica_is_killed_the_other_takes_over_in_a_second_or_two() throws Exception {
        List<Process> replicas = replicas();
        Process leader = leaderAmong(replicas);
        leader.destroyForcibly().waitFor();
        takesOver();
    }

    @Test
    void when_the_publishing_replica_freezes_the_other_takes_over_and_the_thaw_does_no_harm() throws Exception {
        List<Process> replicas = replicas();
        Process leader = leaderAmong(replicas);
        signal(leader, "STOP");
        takesOver();
        signal(leader, "CONT");
        append(21, 30);
        await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == 0);
        assertThat(sequences().stream().distinct()).hasSize(30);
        assertThat(sequences().stream().distinct()).isSorted();
    }

    private List<Process> replicas() throws IOException {
        append(1, 10);
        List<Process> replicas = List.of(relay("live"), relay("live"));
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
        assertThat(sequences().stream().distinct()).hasSize(10);
        return replicas;
    }

    /** The replica that holds the lease; a relay's log tells who it is. */
    private Process leaderAmong(List<Process> replicas) throws IOException {
        String owner = owner();
        for (Process replica : replicas) {
            if (Files.readString(logs.get(replica)).contains(owner)) {
                return replica;
            }
        }
        throw new AssertionError("No replica says that it is " + owner);
    }

    /** A second or two, and one more for a busy machine. */
    private void takesOver() {
        String before = owner();
        append(11, 20);
        long start = System.nanoTime();
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(2))
                .until(() -> waiting() == 0);
        System.out.printf(
                "Takeover took %d ms%n",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        assertThat(owner()).isNotEqualTo(before);
        assertThat(sequences().stream().distinct()).hasSize(20);
    }

    private String owner() {
        return TestDatabase.column(database, "select owner from relay_lease").get(0);
    }

    private long waiting() {
        return Long.parseLong(
                TestDatabase.column(database, "select count(*) from outbox").get(0));
    }

    private List<Long> sequences() {
        return TestEvents.read(topic).stream().map(TestEvents.Event::sequence).toList();
    }

    private void append(int from, int to) {
        TestDatabase.execute(
                database,
                "insert into outbox (id, aggregatetype, aggregateid, event_seq, type, payload, headers, created_at)"
                        + " select gen_random_uuid(), 'note', '" + aggregate
                        + "', n, 'ticket.note-written.v1', '{}', '{}', now() from generate_series(" + from + ", " + to
                        + ") n order by n");
    }

    private Process relay(String mode) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path log = Files.createTempFile("relay", ".log");
        log.toFile().deleteOnExit();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        RelayProcess.class.getName(),
                        "postgresql://postgres:postgres@127.0.0.1:" + TestDatabase.port() + "/" + database,
                        TestBroker.address(),
                        topic,
                        mode)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        logs.put(process, log);
        return process;
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }
}
