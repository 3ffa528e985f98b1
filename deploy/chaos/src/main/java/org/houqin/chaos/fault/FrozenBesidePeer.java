package org.houqin.chaos.fault;

import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.houqin.chaos.stack.Replicas.Replica;
import org.houqin.chaos.stack.Service;
import org.houqin.chaos.stack.Signals;
import org.houqin.chaos.stack.TcpProxy;

/**
 * One of two processes of a service stands still until the other has its lease and its partitions, and goes on as if both were
 * still its own. People are served by the other.
 */
final class FrozenBesidePeer implements Fault {
    private static final int SECONDS = 12;
    private static final int TOGETHER_MS = 3_000;

    @Override
    public String name() {
        return "freeze-beside-live-peer";
    }

    @Override
    public String what() {
        return "one of two processes of a service stands still for " + SECONDS + " s";
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        Service service = Service.values()[choice.nextInt(Service.values().length)];
        TcpProxy way = ground.stack().detours().before(service.port());
        long pid = ground.stack().pid(service.part());
        Replica peer = ground.replicas().start(service, Map.of());
        try {
            way.backends(peer.port());
            String victim = LivePeer.publisher(ground, service);
            Instant at = Instant.now();
            Signals.freeze(pid);
            try {
                ground.measures()
                        .add(
                                "events flow after the relay of " + service.part()
                                        + " froze beside a live peer (lease 1 s)",
                                LivePeer.seconds(at, LivePeer.takenOver(ground, service, at, victim)),
                                2,
                                "s");
                Thread.sleep(Math.max(0, at.plusSeconds(SECONDS).toEpochMilli() - System.currentTimeMillis()));
            } finally {
                Signals.thaw(pid);
            }
            Thread.sleep(TOGETHER_MS);
        } finally {
            way.backends(ground.stack().settings().port(service.port()));
            peer.stop();
        }
        return service.part();
    }
}
