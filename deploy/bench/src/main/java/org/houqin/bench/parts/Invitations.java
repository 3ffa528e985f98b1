package org.houqin.bench.parts;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.houqin.bench.Bound;
import org.houqin.bench.Figure;
import org.houqin.bench.Ground;
import org.houqin.bench.Part;
import org.houqin.bench.load.Ask;
import org.houqin.bench.stack.Commits;
import org.houqin.bench.stack.Delays;
import org.houqin.local.Port;
import org.houqin.local.Trouble;

/** Tickets confirmed by their requesters: how long it takes until each of them is asked how it was. */
public final class Invitations implements Part {
    private static final String STORED = "invitation";
    private static final double PER_SECOND = 50;
    private static final double P99 = 99;
    private static final int AT_LEAST = 5_000;
    private final List<String> missing = new ArrayList<>();
    private Iterator<String> finished;

    @Override
    public String name() {
        return "invitation";
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure(
                STORED, "ticket closed → survey invitation stored, p99", "ms", "", Bound.most(100), Bound.most(40)));
    }

    @Override
    public void prepare(Ground ground) throws IOException, InterruptedException {
        Seeded.large(ground);
        // Finished just now: what has waited for a day is closed by the service itself.
        String mine = """
                update ticket set status = 'FINISHED', finished_at = now(), asked_at = now(), closed_at = null,
                       requester_id = (select id from person where username = 'staff')
                 where status = 'FINISHED'
                    or id in (select id from ticket where status = 'CLOSED' order by created_at desc limit %d)
                """.formatted(AT_LEAST);
        ground.server().run("ticket", "set session_replication_role = replica", mine);
        finished = ground.server()
                .column("ticket", "select id from ticket where status = 'FINISHED'")
                .iterator();
    }

    @Override
    public Map<String, Double> measure(Ground ground, Duration time) throws IOException, InterruptedException {
        Instant began = Instant.now();
        ground.load().atRate(PER_SECOND, time, () -> confirm(ground));
        ground.settle();
        Commits commits = new Commits(ground.server());
        Map<String, Long> closed =
                commits.of("ticket", "audit_entry", "object_id", "at >= '" + began + "' and action like '%/confirm'");
        Map<String, Long> invited = commits.of(
                "feedback", "inbox", "aggregateid", "applied_at >= '" + began + "' and type = 'ticket.closed.v1'");
        Delays delays = Delays.between(closed, invited);
        delays.missing("survey invitation stored").ifPresent(missing::add);
        return Map.of(STORED, delays.millis(P99));
    }

    private Ask confirm(Ground ground) {
        if (!finished.hasNext()) {
            throw new Trouble("There are no finished tickets left to confirm: more --tickets, or fewer --seconds.");
        }
        return Ask.post(ground.port(Port.TICKET), "/api/tickets/" + finished.next() + "/confirm", "staff", "{}");
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>(missing);
        remarks.add("Closed at %.0f a second.".formatted(PER_SECOND));
        return remarks;
    }
}
