package org.houqin.bench.parts;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.houqin.bench.Bound;
import org.houqin.bench.Figure;
import org.houqin.bench.Ground;
import org.houqin.bench.Part;
import org.houqin.bench.load.Answers;
import org.houqin.bench.stack.Processes;
import org.houqin.local.Port;

/** Tickets created over HTTP, as many as possible. */
public final class CreateTickets implements Part {
    private static final String RATE = "create.rate";
    private static final String PROCESSOR = "create.processor";
    private static final String PROCESSOR_DATABASE = "create.processor.database";

    private final Creations creations;
    private CreateScript script;

    public CreateTickets(Creations creations) {
        this.creations = creations;
    }

    @Override
    public String name() {
        return "create";
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure(
                        RATE,
                        "create ticket over HTTP",
                        "/s",
                        "pgbench, same SQL",
                        Bound.share(0.40),
                        Bound.share(0.60)),
                new Figure(PROCESSOR, "  ticket service, processor per ticket", "ms", "", Bound.NONE, Bound.NONE),
                new Figure(PROCESSOR_DATABASE, "  PostgreSQL, processor per ticket", "ms", "", Bound.NONE, Bound.NONE));
    }

    @Override
    public void prepare(Ground ground) throws IOException, InterruptedException {
        script = creations.script(ground);
    }

    @Override
    public Map<String, Double> measure(Ground ground, Duration time) throws IOException, InterruptedException {
        long service = ground.service(Port.TICKET).pid();
        long database = ground.stack().pid("postgres");
        double serviceBefore = Processes.processorMillis(service);
        double databaseBefore = Processes.processorMillis(database);
        Answers answers = ground.load().asMuchAs(ground.options().connections(), time, new Needs(ground));
        double tickets = answers.micros().getTotalCount();
        return Map.of(
                RATE, answers.perSecond(),
                PROCESSOR, (Processes.processorMillis(service) - serviceBefore) / tickets,
                PROCESSOR_DATABASE, (Processes.processorMillis(database) - databaseBefore) / tickets);
    }

    @Override
    public Map<String, Double> reference(Ground ground, Duration time) throws IOException, InterruptedException {
        return script == null
                ? Map.of()
                : Map.of(
                        RATE,
                        script.pgbench()
                                .perSecond(script.script(), ground.options().connections(), time));
    }

    @Override
    public List<String> remarks() {
        return script == null ? List.of() : script.remarks();
    }
}
