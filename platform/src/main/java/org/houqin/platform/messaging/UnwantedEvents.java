package org.houqin.platform.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Most of a topic's events are of no interest to a service: all there is to do is to write down that they were seen. That takes
 * one statement for all of them, where nothing is parked or missing.
 */
@ApplicationScoped
class UnwantedEvents {
    private static final Logger LOG = Logger.getLogger(UnwantedEvents.class);

    private static final String PASS = """
            with passing as (
                select id, first_seq, last_seq from unnest($2::uuid[], $3::bigint[], $4::bigint[]) as p(id, first_seq, last_seq)),
            known as (
                update inbox_sequence s set last_seq = p.last_seq from passing p
                where s.aggregateid = p.id and s.topic = $1 and s.last_seq = p.first_seq - 1
                    and not exists (select from parked_event e where e.aggregateid = p.id and e.topic = $1)
                returning s.aggregateid),
            added as (
                insert into inbox_sequence (aggregateid, topic, last_seq)
                select p.id, $1, p.last_seq from passing p
                where not exists (select from inbox_sequence s where s.aggregateid = p.id and s.topic = $1)
                    and not exists (select from parked_event e where e.aggregateid = p.id and e.topic = $1)
                order by p.id
                on conflict do nothing
                returning aggregateid)
            select aggregateid from known union all select aggregateid from added""";

    private final Pool pool;

    UnwantedEvents(Pool pool) {
        this.pool = pool;
    }

    /** Lets pass what nobody wants and is in its turn; answers the other events, in order. Never fails. */
    Uni<List<ReceivedEvent>> pass(List<ReceivedEvent> events, EventHandlers handlers) {
        List<Run> runs = runs(events, handlers);
        if (runs.isEmpty()) {
            return Uni.createFrom().item(events);
        }
        Tuple values = Tuple.of(
                events.get(0).topic(),
                runs.stream().map(Run::aggregate).toArray(UUID[]::new),
                runs.stream().map(Run::first).toArray(Long[]::new),
                runs.stream().map(Run::last).toArray(Long[]::new));
        return pool.preparedQuery(PASS)
                .execute(values)
                .map(passed -> others(events, passed))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.debug("Events that nobody wants go the way of all others", failure);
                    return events;
                });
    }

    private static List<ReceivedEvent> others(List<ReceivedEvent> events, RowSet<Row> passed) {
        Set<UUID> gone = new HashSet<>();
        passed.forEach(row -> gone.add(row.getUUID(0)));
        return events.stream()
                .filter(event -> event.malformed() || !gone.contains(event.aggregate()))
                .toList();
    }

    /** The aggregates none of whose events are wanted, and whose numbers follow one another. */
    private static List<Run> runs(List<ReceivedEvent> events, EventHandlers handlers) {
        Map<UUID, Run> runs = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            if (!event.malformed()) {
                boolean wanted = handlers.handler(event.envelope().type()) != null;
                runs.merge(
                        event.aggregate(),
                        new Run(event.aggregate(), event.sequence(), event.sequence(), !wanted),
                        Run::followedBy);
            }
        }
        return runs.values().stream().filter(Run::unwanted).toList();
    }

    private record Run(UUID aggregate, long first, long last, boolean unwanted) {
        Run followedBy(Run next) {
            return new Run(aggregate, first, next.last, unwanted && next.unwanted && next.first == last + 1);
        }
    }
}
