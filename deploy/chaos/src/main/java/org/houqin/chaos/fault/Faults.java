package org.houqin.chaos.fault;

import java.util.ArrayList;
import java.util.List;

/** All of them. */
public final class Faults {
    private static final List<String> PARTS =
            List.of("ticket", "inventory", "procurement", "feedback", "web", "postgres", "kafka", "keycloak");

    private Faults() {}

    public static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        PARTS.forEach(part -> all.add(new Kill(part)));
        PARTS.forEach(part -> all.add(new Freeze(part)));
        all.add(new Backend(true));
        all.add(new Backend(false));
        all.add(new BrokerAway());
        all.add(new SecondReplica(false));
        all.add(new SecondReplica(true));
        all.add(new LivePeer());
        all.add(new FrozenBesidePeer());
        all.add(new ShiftedClock());
        all.add(new ImpatientClients());
        all.add(new SlowClients());
        for (Way way : Way.values()) {
            all.add(new Disturb(way));
        }
        all.add(new FullDisk("postgres"));
        all.add(new FullDisk("kafka"));
        return all;
    }
}
