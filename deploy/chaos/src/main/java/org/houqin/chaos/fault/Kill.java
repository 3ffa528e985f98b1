package org.houqin.chaos.fault;

import java.util.Random;
import org.houqin.chaos.stack.Signals;

/** A process ends without a word (SIGKILL); the supervisor starts it again. */
record Kill(String part) implements Fault {
    @Override
    public String name() {
        return "kill-" + part;
    }

    @Override
    public String what() {
        return "kill -9 of " + part;
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        long pid = ground.stack().pid(part);
        Signals.kill(pid);
        return part + ", process " + pid;
    }
}
