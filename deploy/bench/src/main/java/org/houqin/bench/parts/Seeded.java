package org.houqin.bench.parts;

import java.io.IOException;
import java.util.List;
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
            forgetTickets(ground);
            Needs.introduce(ground);
            live = seed;
        }
        return live;
    }

    /** An earlier run's tickets have the same ids: what came of them would pass for what comes of these. */
    private static void forgetTickets(Ground ground) {
        for (String listener : List.of("inventory", "procurement", "feedback")) {
            ground.server()
                    .run(
                            listener,
                            "delete from inbox_sequence where topic = 'ticket-events'",
                            "delete from inbox where topic = 'ticket-events'");
        }
        ground.server().run("feedback", "truncate invitation cascade");
    }
}
