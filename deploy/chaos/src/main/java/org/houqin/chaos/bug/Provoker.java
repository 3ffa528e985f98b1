package org.houqin.chaos.bug;

import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import org.houqin.chaos.fault.Ground;
import org.houqin.chaos.message.MessageFault;
import org.houqin.chaos.message.MessageFault.Hands;
import org.houqin.chaos.stack.Replicas.Replica;
import org.houqin.chaos.stack.Service;
import org.houqin.chaos.stack.Signals;
import org.houqin.chaos.stack.TcpProxy;
import org.houqin.local.Port;

/** Lets go wrong what a bug needs to show. */
public final class Provoker {
    private static final int BATCHES = 25;
    private static final int AWAY_MS = 15_000;
    private static final int FROZEN_MS = 3_000;
    private static final int PEACE_MS = 20_000;
    private static final int TIME_MS = 40_000;

    private final Ground ground;
    private final Hands hands;
    private final Random choice;

    public Provoker(Ground ground, Hands hands, Random choice) {
        this.ground = ground;
        this.hands = hands;
        this.choice = choice;
    }

    /** @param over told as soon as nothing is disturbed any more */
    public void provoke(PlantedBug bug, Runnable over) throws Exception {
        switch (bug.provocation()) {
            case NONE -> {}
            case TIME -> Thread.sleep(TIME_MS);
            case OLD_BATCHES -> repeat(MessageFault.OLD_BATCH_AGAIN, BATCHES);
            case REORDERED -> keepBack();
            case KILLED -> Signals.kill(ground.stack().pid(bug.service().part()));
            case BROKER_AWAY -> brokerAway();
            case FROZEN_BESIDE_PEER -> {
                freezeBesidePeer(bug.service(), over);
                return;
            }
        }
        over.run();
    }

    private void repeat(MessageFault fault, int times) throws InterruptedException, SQLException {
        for (int i = 0; i < times; i++) {
            fault.strike(hands, choice);
        }
    }

    private void keepBack() throws InterruptedException, SQLException {
        for (int i = 0; i < 3; i++) {
            MessageFault.keepBack(hands, Service.TICKET, 10, 2_500);
        }
    }

    private void brokerAway() throws Exception {
        TcpProxy way = ground.stack().detours().before(Port.KAFKA);
        way.shut();
        try {
            Thread.sleep(AWAY_MS);
        } finally {
            way.open();
        }
    }

    private void freezeBesidePeer(Service service, Runnable over) throws Exception {
        Replica peer = ground.replicas().start(service, Map.of());
        long pid = ground.stack().pid(service.part());
        Signals.freeze(pid);
        try {
            Thread.sleep(FROZEN_MS);
        } finally {
            Signals.thaw(pid);
        }
        over.run();
        Thread.sleep(PEACE_MS);
        peer.stop();
    }
}
