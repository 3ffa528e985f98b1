package org.houqin.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.houqin.chaos.EmptyDatabases;
import org.houqin.chaos.message.Injected;
import org.houqin.chaos.message.Seen;
import org.houqin.chaos.stack.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the topics tell held against what the databases keep: each difference is found, and what agrees is not. */
class RebuildsTest {
    private static EmptyDatabases databases;

    private final List<Seen> topics = new ArrayList<>();
    private final UUID ticket = UUID.randomUUID();

    @BeforeAll
    static void start() throws IOException, SQLException {
        databases = EmptyDatabases.shared();
    }

    @BeforeEach
    void aTicket() throws SQLException {
        UUID person = UUID.randomUUID();
        UUID place = UUID.randomUUID();
        execute(
                Service.TICKET,
                "insert into person (id, version, event_seq, username, display_name, active) values (?, 0, 0, ?, 'Li', true)",
                person,
                person.toString());
        execute(
                Service.TICKET,
                "insert into location (id, version, event_seq, kind, code, name_zh, name_en, path_zh, path_en)"
                        + " values (?, 0, 0, 'SITE', ?, 'S', 'S', 'S', 'S')",
                place,
                "S" + place.toString().substring(0, 8));
        execute(
                Service.TICKET,
                "insert into ticket (id, number, version, event_seq, status, title, channel, category_id, location_id,"
                        + " urgency, requester_id, created_at, closure, rework) values (?, ?, 0, 0, 'TRIAGED', 'Tap', 'WEB',"
                        + " '00000000-0000-7000-8000-00000000c001', ?, 'NORMAL', ?, now(), 1, 0)",
                ticket,
                "T-" + ticket,
                place,
                person);
    }

    @AfterEach
    void tidy() throws SQLException {
        execute(
                Service.TICKET,
                "truncate pause_span, part_line, timeline, parked_event, ticket, location, person, chaos.copy cascade");
        execute(Service.FEEDBACK, "delete from person");
    }

    @Test
    void a_ticket_that_is_not_where_its_history_ends_is_found() throws SQLException {
        went(null, "SUBMITTED");
        went("SUBMITTED", "TRIAGED");
        assertThat(new LegalTransitions().violations(evidence())).isEmpty();
        execute(Service.TICKET, "update ticket set status = 'CLOSED'");
        assertThat(new LegalTransitions().violations(evidence()))
                .containsExactly("ticket: " + ticket + " is CLOSED, its history ends with TRIAGED");
    }

    @Test
    void a_ticket_that_began_in_the_middle_is_found() throws SQLException {
        went("SUBMITTED", "TRIAGED");
        assertThat(new LegalTransitions().violations(evidence()))
                .containsExactly("ticket: " + ticket + " began by going from SUBMITTED to TRIAGED");
    }

    @Test
    void a_wait_for_somebody_else_or_without_an_end_is_found() throws SQLException {
        told(
                1,
                "ticket.work-paused.v1",
                "\"reason\":\"PARTS\",\"party\":\"STORE\",\"pausedAt\":\"2026-01-01T08:00:00Z\"");
        told(
                2,
                "ticket.work-paused.v1",
                "\"reason\":\"PARTS\",\"party\":\"BUYER\",\"pausedAt\":\"2026-01-01T09:00:00Z\"");
        told(3, "ticket.work-resumed.v1", "\"resumedAt\":\"2026-01-01T10:00:00Z\"");
        waited("STORE", "2026-01-01T08:00:00Z", "2026-01-01T09:00:00Z");
        waited("BUYER", "2026-01-01T09:00:00Z", "2026-01-01T10:00:00Z");
        WaitSpansEqualRebuild equal = new WaitSpansEqualRebuild();
        assertThat(equal.violations(evidence())).isEmpty();

        execute(Service.TICKET, "update pause_span set party = 'SUPPLIER' where party = 'STORE'");
        assertThat(equal.violations(evidence())).hasSize(2).anyMatch(found -> found.contains("for SUPPLIER"));
        execute(Service.TICKET, "update pause_span set party = 'STORE' where party = 'SUPPLIER'");
        execute(Service.TICKET, "update pause_span set ended_at = null where party = 'BUYER'");
        assertThat(equal.violations(evidence())).hasSize(2).anyMatch(found -> found.endsWith("to null"));
    }

    @Test
    void parts_that_are_elsewhere_or_too_many_are_found() throws SQLException {
        UUID line = UUID.randomUUID();
        UUID reservation = UUID.randomUUID();
        told(
                1,
                "ticket.parts-requested.v1",
                "\"lines\":[{\"lineId\":\"%s\",\"sku\":\"TAP\",\"quantity\":2}]".formatted(line));
        String store = "\"lineId\":\"%s\",\"reservationId\":\"%s\"".formatted(line, reservation);
        seen(Service.INVENTORY, reservation, 1, "inventory.stock-reserved.v1", store);
        seen(Service.INVENTORY, reservation, 2, "inventory.stock-issued.v1", store + ",\"outstanding\":1");
        execute(
                Service.TICKET,
                "insert into part_line (id, ticket_id, item_id, sku, item_name_zh, item_name_en, unit, quantity, status,"
                        + " reservation_id) values (?, ?, gen_random_uuid(), 'TAP', 'T', 'T', 'pcs', 2.000, 'RESERVED', ?)",
                line,
                ticket,
                reservation);
        PartsEqualRebuild equal = new PartsEqualRebuild();
        assertThat(equal.violations(evidence())).isEmpty();

        execute(Service.TICKET, "update part_line set status = 'ISSUED'");
        assertThat(equal.violations(evidence())).hasSize(2);
        seen(Service.INVENTORY, reservation, 3, "inventory.stock-issued.v1", store + ",\"outstanding\":0");
        assertThat(equal.violations(evidence())).isEmpty();
        execute(Service.TICKET, "update part_line set quantity = 3");
        assertThat(equal.violations(evidence())).hasSize(2);
    }

    @Test
    void a_person_who_is_known_otherwise_is_found() throws SQLException {
        UUID person = UUID.randomUUID();
        String wang = "\"displayName\":\"Wang\",\"email\":\"wang@example.org\",\"active\":true";
        seen(Service.TICKET, person, 1, "ticket.person-changed.v1", wang);
        execute(
                Service.FEEDBACK,
                "insert into person (id, display_name, email, active) values (?, 'Wang', 'wang@example.org', true)",
                person);
        assertThat(new DirectoryEqualsRebuild().violations(evidence())).isEmpty();
        execute(Service.FEEDBACK, "update person set active = false");
        assertThat(new DirectoryEqualsRebuild().violations(evidence())).hasSize(2);
    }

    @Test
    void a_warning_while_the_clock_stands_still_is_found_and_one_of_a_clock_that_runs_is_not() throws SQLException {
        entered(1, "ticket.work-paused.v1", "{\"reason\":\"PARTS\"}");
        entered(2, "ticket.sla-warned.v1", "{\"target\":\"RESPOND\"}");
        assertThat(new NotWarnedWhilePaused().violations(evidence())).isEmpty();
        entered(3, "ticket.sla-warned.v1", "{\"target\":\"FIRM\"}");
        assertThat(new NotWarnedWhilePaused().violations(evidence()))
                .containsExactly("ticket: " + ticket + " number 3");
        entered(4, "ticket.work-resumed.v1", "{}");
        entered(5, "ticket.sla-breached.v1", "{\"target\":\"RESOLVE\"}");
        assertThat(new NotWarnedWhilePaused().violations(evidence())).hasSize(1);
    }

    @Test
    void something_sound_that_is_parked_is_found() throws SQLException {
        execute(
                Service.TICKET,
                "insert into parked_event (id, topic, partition, record_offset, headers, payload, reason, cause)"
                        + " values (gen_random_uuid(), 'inventory-events', 3, 17, '{}', '', 'FAILED', 'a fault')");
        assertThat(new ParkedIsPoison().violations(evidence()))
                .containsExactly("ticket: inventory-events at inventory-events/3/17 is parked: FAILED a fault");
    }

    @Test
    void a_connection_that_lingers_in_a_transaction_is_found() throws Exception {
        NoIdleInTransaction none = new NoIdleInTransaction();
        assertThat(none.violations(evidence())).isEmpty();
        try (Connection lingering = databases.database().connect(Service.TICKET);
                Statement statement = lingering.createStatement()) {
            statement.execute("set application_name to 'somebody'");
            lingering.setAutoCommit(false);
            statement.execute("select 1");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(none.violations(evidence())).hasSize(1));
            lingering.rollback();
        }
    }

    private Evidence evidence() {
        return new Evidence(databases.database(), null, List.copyOf(topics), List.of(), new Injected(), List.of());
    }

    private void went(String from, String to) throws SQLException {
        execute(
                Service.TICKET,
                "insert into timeline (id, ticket_id, at, recorded_at, kind, data, from_status, to_status)"
                        + " values (gen_random_uuid(), ?, now(), now(), 'x', '{}', ?, ?)",
                ticket,
                from,
                to);
    }

    private void waited(String party, String from, String to) throws SQLException {
        execute(
                Service.TICKET,
                "insert into pause_span (id, ticket_id, reason, party, started_at, ended_at)"
                        + " values (gen_random_uuid(), ?, 'PARTS', ?, cast(? as timestamptz), cast(? as timestamptz))",
                ticket,
                party,
                from,
                to);
    }

    private void told(int number, String type, String fields) {
        seen(Service.TICKET, ticket, number, type, "\"ticketId\":\"%s\",%s".formatted(ticket, fields));
    }

    private void entered(int number, String type, String payload) throws SQLException {
        execute(
                Service.TICKET,
                "insert into chaos.copy (position, id, aggregatetype, aggregateid, event_seq, type, payload, headers, created_at)"
                        + " values (?, gen_random_uuid(), 'ticket', ?, ?, ?, ?, '{}', now())",
                number,
                ticket,
                number,
                type,
                payload);
    }

    private void seen(Service publisher, UUID subject, long number, String type, String fields) {
        byte[] payload = ("{" + fields + "}").getBytes(StandardCharsets.UTF_8);
        topics.add(new Seen(
                publisher,
                0,
                topics.size(),
                0,
                UUID.randomUUID().toString(),
                type,
                subject.toString(),
                number,
                new ConsumerRecord<>(publisher.topic(), 0, topics.size(), subject.toString(), payload)));
    }

    private static void execute(Service service, String sql, Object... values) throws SQLException {
        databases.database().execute(service, sql, values);
    }
}
