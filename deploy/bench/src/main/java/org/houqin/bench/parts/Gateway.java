package org.houqin.bench.parts;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.houqin.bench.Bound;
import org.houqin.bench.Figure;
import org.houqin.bench.Ground;
import org.houqin.bench.Part;
import org.houqin.bench.load.Ask;
import org.houqin.local.Port;

/** The same request through the gateway and straight to the service. */
public final class Gateway implements Part {
    private static final String P50 = "gateway.p50";
    private static final double PER_SECOND = 100;
    private static final double MEDIAN = 50;

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure(
                P50, "read one's own data through the gateway, p50", "ms", "straight", Bound.above(2), Bound.above(1)));
    }

    @Override
    public Map<String, Double> measure(Ground ground, Duration time) throws IOException, InterruptedException {
        return Map.of(P50, median(ground, Port.WEB, time));
    }

    @Override
    public Map<String, Double> reference(Ground ground, Duration time) throws IOException, InterruptedException {
        return Map.of(P50, median(ground, Port.TICKET, time));
    }

    private static double median(Ground ground, Port port, Duration time) throws InterruptedException {
        ground.badges().of("staff");
        return ground.load()
                .atRate(PER_SECOND, time, () -> Ask.get(ground.port(port), "/api/me", "staff"))
                .millis(MEDIAN);
    }
}
