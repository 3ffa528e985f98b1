package org.houqin.bench.parts;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.houqin.bench.Ground;
import org.houqin.bench.stack.Twin;
import org.houqin.bench.stack.Twin.Place;

/** The other ticket services, each started once per run for all parts that want it. */
final class Twins {
    private static final Map<Place, Twin> RUNNING = new HashMap<>();

    private Twins() {}

    static Twin withFew(Ground ground) throws IOException, InterruptedException {
        return at(Twin.FEW, ground, ground.options().few());
    }

    static Twin withMany(Ground ground) throws IOException, InterruptedException {
        return at(Twin.MANY, ground, ground.options().tickets());
    }

    private static synchronized Twin at(Place place, Ground ground, int tickets)
            throws IOException, InterruptedException {
        Twin twin = RUNNING.get(place);
        if (twin == null) {
            twin = Twin.start(
                    ground.stack(), ground.server(), place, ground.tickets().with(tickets));
            RUNNING.put(place, twin);
        }
        return twin;
    }

    /** Ends one, if it runs, so that it takes nothing from what is measured next. */
    static synchronized void end(Place place) {
        Twin twin = RUNNING.remove(place);
        if (twin != null) {
            twin.close();
        }
    }
}
