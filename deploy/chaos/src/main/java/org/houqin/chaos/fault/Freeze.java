package org.houqin.chaos.fault;

import java.util.Random;
import org.houqin.chaos.stack.Signals;

/** A process stands still for longer than every lease and session lasts (SIGSTOP), and goes on as if nothing had been. */
record Freeze(String part) implements Fault {
    /** Kafka's session is the longest of them with 10 s, a relay's lease lasts 1 s. */
    private static final int SECONDS = 12;

    @Override
    public String name() {
        return "freeze-" + part;
    }

    @Override
    public String what() {
        return part + " stands still for " + SECONDS + " s";
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        long pid = ground.stack().pid(part);
        Signals.freeze(pid);
        try {
            Thread.sleep(SECONDS * 1_000L);
        } finally {
            Signals.thaw(pid);
        }
        return part + ", process " + pid;
    }
}
