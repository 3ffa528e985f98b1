package org.houqin.chaos.fault;

import java.util.Map;
import java.util.Random;
import org.houqin.chaos.stack.Replicas.Replica;
import org.houqin.chaos.stack.Service;

/** A second process of a service comes and goes: partitions move twice, in the middle of the work. */
record SecondReplica(boolean killed) implements Fault {
    private static final int TOGETHER_MS = 5_000;

    @Override
    public String name() {
        return killed ? "replica-killed" : "replica-comes-and-goes";
    }

    @Override
    public String what() {
        return "a second process of a service joins and " + (killed ? "is killed" : "leaves");
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        Service service = Service.values()[choice.nextInt(Service.values().length)];
        Replica replica = ground.replicas().start(service, Map.of());
        Thread.sleep(TOGETHER_MS);
        if (killed) {
            replica.kill();
        } else {
            replica.stop();
        }
        return service.part();
    }
}
