package org.houqin.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.houqin.chaos.check.Evidence;
import org.houqin.chaos.fault.Ground;
import org.houqin.chaos.fault.Measures;
import org.houqin.chaos.load.Client;
import org.houqin.chaos.load.Load;
import org.houqin.chaos.load.OperationLog;
import org.houqin.chaos.load.Pulse;
import org.houqin.chaos.load.Scene;
import org.houqin.chaos.message.Injected;
import org.houqin.chaos.message.MessageFault.Hands;
import org.houqin.chaos.message.Messages;
import org.houqin.chaos.message.OutboxTap;
import org.houqin.chaos.message.Topics;
import org.houqin.chaos.stack.Database;
import org.houqin.chaos.stack.OwnStack;
import org.houqin.chaos.stack.Pools;
import org.houqin.chaos.stack.Replicas;
import org.houqin.chaos.stack.SmallDisks;
import org.houqin.local.Settings;

/** A stack of its own with people who use it, and everything that watches and disturbs it. */
final class Session {
    private static final int WALKERS = 8;
    /** For so long after a fault its consequences are no surprise. */
    private static final Duration AFTERMATH = Duration.ofSeconds(20);

    private final OwnStack stack;
    private final SmallDisks disks = new SmallDisks();
    private final OperationLog log;
    private final Database database;
    private final Client client;
    private final Pulse pulse;
    private final Replicas replicas;
    private final Injected injected = new Injected();
    private final OutboxTap tap;
    private final Measures measures = new Measures();
    private final List<Evidence.Span> troubles = Collections.synchronizedList(new ArrayList<>());
    private Topics topics;
    private Messages messages;
    private Load load;

    Session(Settings outer, Path folder, Map<String, String> environment) throws IOException {
        Files.createDirectories(folder);
        this.stack = new OwnStack(outer, disks);
        environment.forEach(stack::tell);
        this.log = new OperationLog(folder.resolve("operations.jsonl"));
        this.database = new Database(stack.settings());
        this.client = new Client(stack.settings(), log);
        this.pulse = new Pulse(client);
        this.replicas = new Replicas(stack.settings());
        this.tap = new OutboxTap(database);
    }

    /** Starts the stack with nothing in it, sets the scene, and lets people in. */
    void open(long seed) throws IOException, InterruptedException, SQLException {
        stack.startEmpty();
        tap.install();
        topics = new Topics(stack.settings());
        topics.start();
        messages = new Messages(stack.settings(), injected);
        Scene scene = new Scene(client);
        scene.plant();
        load = new Load(client, scene, seed, WALKERS);
        load.start();
    }

    Ground ground() {
        return new Ground(stack, database, disks, replicas, client, log, measures);
    }

    Hands hands() {
        return new Hands(messages, topics, tap);
    }

    OwnStack stack() {
        return stack;
    }

    Database database() {
        return database;
    }

    Client client() {
        return client;
    }

    Pulse pulse() {
        return pulse;
    }

    Measures measures() {
        return measures;
    }

    OperationLog log() {
        return log;
    }

    Load load() {
        return load;
    }

    Topics topics() {
        return topics;
    }

    Injected injected() {
        return injected;
    }

    OutboxTap tap() {
        return tap;
    }

    /** Something was broken from then until now. */
    void troubled(Instant from) {
        troubled(from, AFTERMATH);
    }

    /** @param aftermath how long its consequences are no surprise */
    void troubled(Instant from, Duration aftermath) {
        troubles.add(new Evidence.Span(from, Instant.now().plus(aftermath)));
    }

    /** When the program is interrupted. */
    void stopQuietly() {
        try {
            close();
        } catch (IOException e) {
            System.err.println(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Evidence evidence() {
        return new Evidence(
                database, new Pools(stack.settings()), topics.all(), log.all(), injected, List.copyOf(troubles));
    }

    void close() throws IOException, InterruptedException {
        if (messages != null) {
            messages.close();
        }
        if (topics != null) {
            topics.close();
        }
        replicas.close();
        stack.close();
        log.close();
    }
}
