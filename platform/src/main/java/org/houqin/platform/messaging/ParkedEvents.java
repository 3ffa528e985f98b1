package org.houqin.platform.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.http.Admin;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.jboss.logging.Logger;

/** What an administrator can do with events that wait: look, replay, discard with a reason, accept a gap. */
@ApplicationScoped
class ParkedEvents {
    private static final Logger LOG = Logger.getLogger(ParkedEvents.class);

    private final Pool pool;
    private final Inbox inbox;
    private final InboxStore store;
    private final Admin admin;

    ParkedEvents(Pool pool, Inbox inbox, InboxStore store, Admin admin) {
        this.pool = pool;
        this.inbox = inbox;
        this.store = store;
        this.admin = admin;
    }

    Uni<Page<ParkedEventView>> list(PageRequest request, String reason) {
        return ListQuery.select(
                        "id, topic, partition, record_offset, aggregateid, event_seq, type, headers, payload, reason,"
                                + " cause, attempts, parked_at")
                .from("parked_event")
                .where("reason = ?", reason)
                .sort("parkedAt", "parked_at", "timestamptz")
                .order("parkedAt")
                .id("id")
                .page(
                        pool,
                        request,
                        row -> new ParkedEventView(
                                row.getUUID("id"),
                                row.getString("topic"),
                                row.getInteger("partition"),
                                row.getLong("record_offset"),
                                row.getUUID("aggregateid"),
                                row.getLong("event_seq"),
                                row.getString("type"),
                                row.getString("headers"),
                                row.getString("payload"),
                                ParkReason.valueOf(row.getString("reason")),
                                row.getString("cause"),
                                row.getInteger("attempts"),
                                row.getOffsetDateTime("parked_at")
                                        .withOffsetSameInstant(ZoneOffset.UTC)
                                        .toInstant()));
    }

    /** Tries a parked event again, and what waits behind it after that; answers whether it left the waiting room. */
    Uni<Boolean> replay(UUID id) {
        return Panache.withTransaction(() -> find(id).invoke(ParkedEvents::requireReadable)
                        .call(() -> admin.audit("replay parked event", id)))
                .flatMap(parked -> regardless(inbox.applyParked(parked).call(() -> release(parked))));
    }

    /**
     * Gives up a parked event for good; the events behind it go on.
     *
     * @throws RuleViolation NOT_FIRST_IN_LINE when others of its aggregate are parked before it
     */
    Uni<Void> discard(UUID id, String reason) {
        return Panache.withTransaction(() -> firstInLine(id)
                        .call(parked ->
                                parked.event().malformed() ? Uni.createFrom().voidItem() : store.skip(parked.event()))
                        .call(() -> store.unpark(id))
                        .call(() -> admin.audit("discard parked event: " + reason, id)))
                .invoke(() -> LOG.warnf("Discarded the parked event %s: %s", id, reason))
                .flatMap(parked -> regardless(release(parked)));
    }

    /**
     * Says that the events missing before a parked one will never come; it and those behind it go on.
     *
     * @throws RuleViolation NOT_FIRST_IN_LINE when others of its aggregate are parked before it
     */
    Uni<Void> acceptGap(UUID id, String reason) {
        return Panache.withTransaction(() -> firstInLine(id)
                        .invoke(ParkedEvents::requireWaiting)
                        .call(parked -> store.acceptGap(parked.event()))
                        .call(() -> admin.audit("accept gap before parked event: " + reason, id)))
                .invoke(() -> LOG.warnf("Accepted the gap before the parked event %s: %s", id, reason))
                .flatMap(parked -> regardless(release(parked)));
    }

    private Uni<ParkedEvent> find(UUID id) {
        return store.parked(id).map(found -> found.orElseThrow(RuleViolation::notFound));
    }

    private Uni<ParkedEvent> firstInLine(UUID id) {
        return find(id).call(parked -> parked.event().malformed()
                ? Uni.createFrom().voidItem()
                : store.firstParked(parked.event().topic(), parked.event().aggregate())
                        .invoke(first -> requireThis(id, first)));
    }

    private static void requireReadable(ParkedEvent parked) {
        if (parked.event().malformed()) {
            throw RuleViolation.invalid("id", "is malformed: it can only be discarded");
        }
    }

    private static void requireWaiting(ParkedEvent parked) {
        if (!parked.waitsForItsTurn()) {
            throw RuleViolation.notFound();
        }
    }

    private static void requireThis(UUID id, Optional<ParkedEvent> first) {
        if (first.filter(parked -> parked.id().equals(id)).isEmpty()) {
            throw new RuleViolation(
                    CommonError.NOT_FIRST_IN_LINE, "Others of the same thing wait before it: decide about the first.");
        }
    }

    private Uni<Void> release(ParkedEvent parked) {
        return parked.event().malformed()
                ? Uni.createFrom().voidItem()
                : inbox.release(parked.event().topic(), Set.of(parked.event().aggregate()));
    }

    /** What was decided is carried out also when whoever decided does not wait for the answer. */
    private static <T> Uni<T> regardless(Uni<T> work) {
        return Uni.createFrom().emitter(answer -> work.subscribe().with(answer::complete, answer::fail));
    }
}
