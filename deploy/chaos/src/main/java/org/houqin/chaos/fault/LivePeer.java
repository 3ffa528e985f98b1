package org.houqin.chaos.fault;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.houqin.chaos.load.Client.Retry;
import org.houqin.chaos.load.Operation;
import org.houqin.chaos.load.Operation.Outcome;
import org.houqin.chaos.stack.Replicas.Replica;
import org.houqin.chaos.stack.Service;
import org.houqin.chaos.stack.Signals;
import org.houqin.chaos.stack.TcpProxy;

/** One of two processes of a service is killed: the other takes people's writes, and the events, at once. */
final class LivePeer implements Fault {
    /** Feedback is missing: nothing can be written there but the answer to an invitation. */
    private static final List<Service> WRITABLE = List.of(Service.TICKET, Service.INVENTORY, Service.PROCUREMENT);

    private static final int PATIENCE_SECONDS = 60;
    /** Both have served before one dies: a process that has only just started is slow for another reason. */
    private static final int WRITES_BEFORE = 60;

    @Override
    public String name() {
        return "kill-with-live-peer";
    }

    @Override
    public String what() {
        return "one of two processes of a service is killed";
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        Service service = WRITABLE.get(choice.nextInt(WRITABLE.size()));
        TcpProxy way = ground.stack().detours().before(service.port());
        int own = ground.stack().settings().port(service.port());
        Replica peer = ground.replicas().start(service, Map.of());
        try {
            serve(ground, service, way, peer.port(), own);
            serve(ground, service, way, own, peer.port());
            Takeover takeover = Takeover.from(ground, service);
            Signals.kill(ground.stack().pid(service.part()));
            Instant written = firstWrite(ground, service);
            ground.measures()
                    .add(
                            "writes resume after a process of " + service.part() + " was killed beside a live peer",
                            Duration.between(takeover.since(), written).toMillis() / 1000.0,
                            1,
                            "s");
            takeover.measure("was killed");
            ground.stack().awaitBack(service.part(), Duration.ofSeconds(PATIENCE_SECONDS));
        } finally {
            way.backends(own);
            peer.stop();
        }
        return service.part();
    }

    /** Has the first of these answer people for a while; the other is what their connections go to when it is gone. */
    private static void serve(Ground ground, Service service, TcpProxy way, Integer... backends)
            throws InterruptedException {
        way.backends(backends);
        way.cut();
        for (int i = 0; i < WRITES_BEFORE; i++) {
            write(ground, service);
        }
    }

    /** When a new write was acknowledged. */
    private static Instant firstWrite(Ground ground, Service service) throws InterruptedException {
        for (Instant until = Instant.now().plusSeconds(PATIENCE_SECONDS);
                Instant.now().isBefore(until); ) {
            Operation write = write(ground, service);
            if (write.outcome() == Outcome.DONE) {
                return write.answeredAt();
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("No write was taken for " + PATIENCE_SECONDS + " s");
    }

    private static Operation write(Ground ground, Service service) throws InterruptedException {
        return switch (service) {
            case TICKET -> department(ground);
            case INVENTORY -> item(ground);
            case PROCUREMENT -> supplier(ground);
            case FEEDBACK -> throw new IllegalArgumentException("Nothing to write");
        };
    }

    private static Operation department(Ground ground) throws InterruptedException {
        var department = JsonNodeFactory.instance.objectNode().put("code", "PEER-" + System.nanoTime());
        department.putObject("name").put("zh", "peer").put("en", "peer");
        return ground.client().post("admin", Service.TICKET, "/api/departments", department, null, Retry.NEVER);
    }

    private static Operation item(Ground ground) throws InterruptedException {
        var item = JsonNodeFactory.instance
                .objectNode()
                .put("sku", "PEER-" + System.nanoTime())
                .put("unit", "pcs");
        item.putObject("name").put("zh", "peer").put("en", "peer");
        return ground.client().post("storekeeper", Service.INVENTORY, "/api/items", item, null, Retry.NEVER);
    }

    private static Operation supplier(Ground ground) throws InterruptedException {
        var supplier = JsonNodeFactory.instance
                .objectNode()
                .put("name", "Peer " + System.nanoTime())
                .put("leadDays", 1);
        return ground.client().post("buyer", Service.PROCUREMENT, "/api/suppliers", supplier, null, Retry.NEVER);
    }
}
