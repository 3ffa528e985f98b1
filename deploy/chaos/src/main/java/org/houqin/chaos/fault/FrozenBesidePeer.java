package org.houqin.chaos.fault;

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
        return "one of two processes of a service stands still, the other takes over, " + SECONDS + " s pass";
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        Service service = Service.values()[choice.nextInt(Service.values().length)];
        TcpProxy way = ground.stack().detours().before(service.port());
        long pid = ground.stack().pid(service.part());
        Replica peer = ground.replicas().start(service, Map.of());
        try {
            way.backends(peer.port());
            Takeover takeover = Takeover.from(ground, service);
            Signals.freeze(pid);
            try {
                takeover.measure("froze");
                Thread.sleep(SECONDS * 1_000L);
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
