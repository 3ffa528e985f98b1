package org.houqin.bench.parts;

import java.io.IOException;
import org.houqin.bench.Ground;

/** The ticket service's database, filled once per run for all parts that want it. */
final class Seeded {
    private static String live;

    private Seeded() {}

    /** Makes the live database a copy of the large seed and answers the seed's name. */
    static synchronized String large(Ground ground) throws IOException, InterruptedException {
        if (live == null) {
            String seed = ground.tickets().with(ground.options().tickets());
            ground.settle();
            ground.server().copy(seed, "ticket");
            Needs.introduce(ground);
            live = seed;
        }
        return live;
    }
}
