package org.houqin.bench.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houqin.bench.Bound;
import org.houqin.bench.Figure;
import org.houqin.bench.Ground;
import org.houqin.bench.Part;
import org.houqin.bench.stack.Processes;
import org.houqin.bench.stack.Twin;
import org.houqin.local.Port;
import org.houqin.local.Trouble;

/** A ticket service that starts while everything else runs, and how much memory it holds then and under load. */
public final class Starting implements Part {
    private static final String READY = "start.ready";
    private static final String IDLE = "memory.idle";
    private static final String LOADED = "memory.loaded";
    private static final int SETTLING_MS = 3000;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure(READY, "start of the ticket service to ready", "s", "", Bound.most(4), Bound.most(2)),
                new Figure(IDLE, "its resident memory just started", "MiB", "", Bound.most(350), Bound.most(250)),
                new Figure(
                        LOADED,
                        "resident memory of the loaded ticket service",
                        "MiB",
                        "",
                        Bound.most(350),
                        Bound.most(250)));
    }

    @Override
    public void prepare(Ground ground) throws IOException, InterruptedException {
        requireArchive(ground.stack().settings().home().resolve("apps/ticket/app-cds.jsa"));
        Seeded.large(ground);
        Twins.withFew(ground);
    }

    /** The stack builds services with it; a Maven build of somebody's own leaves it out, and is taken for up to date. */
    private static void requireArchive(Path archive) {
        if (!Files.exists(archive)) {
            throw new Trouble(
                    "The ticket service has no archive of classes: rm -rf */target/quarkus-app, and run this again.");
        }
    }

    /** A start is cold; what is warmed up is the service whose memory is looked at. */
    @Override
    public void warmUp(Ground ground, Duration time) throws IOException, InterruptedException {
        load(ground, time);
    }

    private static void load(Ground ground, Duration time) throws InterruptedException {
        ground.load().asMuchAs(ground.options().connections(), time, new Needs(ground));
    }

    @Override
    public Map<String, Double> measure(Ground ground, Duration time) throws IOException, InterruptedException {
        Map<String, Double> figures = new HashMap<>();
        Twins.end(Twin.FEW);
        long began = System.nanoTime();
        try (Twin twin = Twin.again(ground.stack(), Twin.FEW)) {
            figures.put(READY, (System.nanoTime() - began) / 1e9);
            Thread.sleep(SETTLING_MS);
            figures.put(IDLE, Processes.residentMib(twin.pid()));
        }
        load(ground, time);
        figures.put(LOADED, Processes.residentMib(ground.service(Port.TICKET).pid()));
        return figures;
    }
}
