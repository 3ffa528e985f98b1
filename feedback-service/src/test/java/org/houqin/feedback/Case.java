package org.houqin.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.houqin.testkit.TestEvents.Event;
import org.houqin.testkit.Tokens;

/** One requester with one ticket, told to the service as the ticket service would. */
public final class Case {
    public final UUID ticket = UUID.randomUUID();
    public final UUID person;
    public final String address;
    private long sequence;

    private Case(UUID person) {
        this.person = person;
        this.address = person + "@houqin.example";
    }

    /** A ticket of this person. */
    public static Case of(UUID person) {
        return new Case(person);
    }

    /** A requester we can write to. */
    public static Case withAddress() {
        Case one = of(UUID.randomUUID());
        TestEvents.publish("ticket.person-changed.v1", one.person, 1, """
                {"personId": "%s", "displayName": "李雷", "email": "%s", "departmentId": null, "active": true}
                """.formatted(one.person, one.address));
        await().until(() -> one.count("select count(*) from person where id = '%s'", one.person) == 1);
        return one;
    }

    /** A requester we know nothing of. */
    public static Case withoutAddress() {
        return of(UUID.randomUUID());
    }

    public Case closed(int closure) {
        return closed(closure, "null");
    }

    /** Closed, perhaps with a rating (JSON). */
    public Case closed(int closure, String rating) {
        TestEvents.publish("ticket.closed.v1", ticket, ++sequence, """
                {"ticketId": "%s", "number": "T-2026-000123", "title": "水龙头 <drips>", "closure": %d, "requesterId": "%s",
                 "technicianId": "%s", "categoryId": "%s", "finishedAt": "2026-03-14T04:00:00Z",
                 "closedAt": "2026-03-14T05:00:00Z", "closedBy": "REQUESTER", "rating": %s}
                """.formatted(
                        ticket, closure, person, UUID.randomUUID(), UUID.randomUUID(), rating));
        return this;
    }

    public Case reopened(int closure) {
        TestEvents.publish("ticket.reopened.v1", ticket, ++sequence, """
                {"ticketId": "%s", "number": "T-2026-000123", "closure": %d, "reason": "Again", "by": "REQUESTER",
                 "reopenedAt": "2026-03-14T06:00:00Z"}
                """.formatted(ticket, closure));
        return this;
    }

    /** Waits for the invitation of a closure and answers its id. */
    public UUID invitation(int closure) {
        String sql = "select id from invitation where ticket_id = '%s' and closure = %d".formatted(ticket, closure);
        await().until(() -> !TestDatabase.column(sql).isEmpty());
        return UUID.fromString(TestDatabase.column(sql).get(0));
    }

    public long invitations() {
        return count("select count(*) from invitation where ticket_id = '%s'", ticket);
    }

    public long responses() {
        return count(
                "select count(*) from response r join invitation i on i.id = r.invitation_id where i.ticket_id = '%s'",
                ticket);
    }

    /** The events published about this ticket's invitations, in order per invitation. */
    public List<Event> told() {
        return TestEvents.of("feedback").stream()
                .filter(event -> event.payload().contains(ticket.toString()))
                .toList();
    }

    /** Waits until these types were told, and nothing else. */
    public void awaitTold(String... types) {
        await().untilAsserted(() -> assertThat(TestEvents.types(told())).containsExactly(types));
    }

    /** A bearer token of the requester. */
    public String bearer() {
        return Tokens.of(person, "requester");
    }

    private long count(String sql, UUID id) {
        return TestDatabase.number(sql.formatted(id));
    }
}
