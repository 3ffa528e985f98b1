package org.houqin.bench.parts;

import java.io.IOException;
import org.houqin.bench.Ground;
import org.houqin.bench.stack.Twin;

/** The second ticket service with few tickets, started once per run for all parts that want it. */
final class Twins {
    private static Twin running;

    private Twins() {}

    static synchronized Twin withFew(Ground ground) throws IOException, InterruptedException {
        if (running == null) {
            running = Twin.start(
                    ground.stack(),
                    ground.server(),
                    ground.tickets().with(ground.options().few()));
        }
        return running;
    }

    /** Ends it, so that it takes nothing from what is measured next. */
    static synchronized void end() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
