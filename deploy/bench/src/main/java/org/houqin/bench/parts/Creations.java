package org.houqin.bench.parts;

import java.io.IOException;
import org.houqin.bench.Ground;
import org.houqin.bench.stack.PgBench;

/** The script of a creation, listened to once for all parts that are held against it. */
public final class Creations {
    private CreateScript script;

    /** The script, or null where there is no pgbench; the large database stands in any case. */
    CreateScript script(Ground ground) throws IOException, InterruptedException {
        String seed = Seeded.large(ground);
        if (script == null && PgBench.isThere()) {
            script = CreateScript.of(ground, seed);
        }
        return script;
    }
}
