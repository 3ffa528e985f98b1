package org.houqin.chaos.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.houqin.chaos.EmptyDatabases;
import org.houqin.chaos.stack.Database;
import org.houqin.chaos.stack.Service;
import org.junit.jupiter.api.Test;

class OutboxTapTest {
    private static final String OUTBOX = "select event_seq from outbox order by position";

    private static int append(Database database, UUID thing, long sequence) throws SQLException {
        return database.execute(
                Service.TICKET,
                "insert into outbox (id, aggregatetype, aggregateid, event_seq, type, payload, headers, created_at)"
                        + " values (gen_random_uuid(), 'ticket', ?, ?, 'ticket.submitted.v1', '{}', '{}', now())",
                thing,
                sequence);
    }

    @Test
    void every_event_is_copied_aside_and_as_many_as_wished_are_kept_back_until_they_are_let_go()
            throws IOException, SQLException {
        Database database = EmptyDatabases.shared().database();
        OutboxTap tap = new OutboxTap(database);
        UUID thing = UUID.randomUUID();
        tap.hold(Service.TICKET, 1);
        for (long sequence : List.of(1L, 2L, 3L)) {
            assertThat(append(database, thing, sequence)).isOne();
        }
        assertThat(database.column(Service.TICKET, OUTBOX)).containsExactly("1", "3");
        assertThat(database.column(Service.TICKET, "select event_seq from chaos.copy order by 1"))
                .containsExactly("1", "2", "3");

        tap.releaseAll();
        tap.releaseAll();
        assertThat(database.column(Service.TICKET, OUTBOX)).containsExactly("1", "3", "2");
        for (String table : List.of("outbox", "chaos.copy", "chaos.held")) {
            database.execute(Service.TICKET, "delete from " + table);
        }
    }
}
