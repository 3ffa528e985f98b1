package org.houqin.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.houqin.chaos.EmptyDatabases;
import org.houqin.chaos.message.Injected;
import org.houqin.chaos.stack.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InvariantsTest {
    private static EmptyDatabases databases;

    @BeforeAll
    static void start() throws IOException, SQLException {
        databases = EmptyDatabases.shared();
    }

    private static Evidence evidence() {
        return new Evidence(databases.database(), null, List.of(), List.of(), new Injected(), List.of());
    }

    private static void execute(Service service, String sql, Object... values) throws SQLException {
        databases.database().execute(service, sql, values);
    }

    @Test
    void every_question_fits_the_schema_and_nothing_contradicts_where_nothing_is() throws InterruptedException {
        List<Invariant> asked = Invariants.all().stream()
                .filter(invariant -> !(invariant instanceof PoolsWhole))
                .toList();
        assertThat(new Checker(asked).all(evidence()))
                .allSatisfy(verdict ->
                        assertThat(verdict.violations()).as(verdict.promise()).isEmpty());
    }

    @Test
    void an_event_applied_twice_and_backwards_is_found() throws SQLException {
        UUID thing = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        for (int sequence : List.of(2, 1)) {
            execute(
                    Service.FEEDBACK,
                    "insert into inbox (event_id, topic, aggregateid, event_seq, type, applied_at)"
                            + " values (?, 'ticket-events', ?, ?, 'x', clock_timestamp())",
                    event,
                    thing,
                    sequence);
        }
        assertThat(new AppliedOnce().violations(evidence())).containsExactly("feedback: ticket-events " + event);
        assertThat(new AppliedInOrder().violations(evidence())).containsExactly("feedback: ticket-events " + thing);
        execute(Service.FEEDBACK, "delete from inbox");
    }

    @Test
    void a_balance_without_movements_is_found() throws SQLException {
        UUID item = UUID.randomUUID();
        execute(
                Service.INVENTORY,
                "insert into item (id, sku, name_zh, name_en, unit, created_at, version) values (?, 'A', 'A', 'A', 'pcs', now(), 0)",
                item);
        execute(Service.INVENTORY, "insert into balance values (?, 'RECEIVING', true, 5, 2)", item);
        assertThat(new StockIsSumOfMovements().violations(evidence()))
                .containsExactly("inventory: " + item + " at RECEIVING");
        assertThat(new ReservedIsSumOfReservations().violations(evidence())).containsExactly("inventory: " + item);
        assertThat(new StockNeverNegative().violations(evidence())).isEmpty();
        execute(Service.INVENTORY, "delete from balance");
        execute(Service.INVENTORY, "delete from item");
    }

    @Test
    void an_event_that_waits_and_a_number_without_its_event_are_found() throws SQLException {
        UUID place = UUID.randomUUID();
        execute(
                Service.TICKET,
                "insert into location (id, version, event_seq, kind, code, name_zh, name_en, path_zh, path_en)"
                        + " values (?, 0, 2, 'SITE', 'S', 'S', 'S', 'S', 'S')",
                place);
        execute(
                Service.TICKET,
                "insert into outbox (id, aggregatetype, aggregateid, event_seq, type, payload, headers, created_at)"
                        + " values (gen_random_uuid(), 'location', ?, 1, 'ticket.location-changed.v1', '{}', '{}', now())",
                place);
        assertThat(new EveryNumberHasItsEvent().violations(evidence())).containsExactly("ticket: location " + place);
        assertThat(new OutboxesEmpty().violations(evidence()))
                .containsExactly("ticket: ticket.location-changed.v1 " + place + " 1");
        assertThat(new EventsOnTopic().violations(evidence())).hasSize(1);
        execute(Service.TICKET, "delete from outbox");
        execute(Service.TICKET, "delete from chaos.copy");
        execute(Service.TICKET, "delete from location where id = ?", place);
    }
}
