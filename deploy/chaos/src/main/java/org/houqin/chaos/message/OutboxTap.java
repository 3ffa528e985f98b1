package org.houqin.chaos.message;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.houqin.chaos.stack.Database;
import org.houqin.chaos.stack.Service;

/**
 * A trigger in each service's database that copies every event aside as it enters the outbox, and keeps back as many as are
 * wished for, until they are let go.
 */
public final class OutboxTap {
    private static final String COLUMNS =
            "id, aggregatetype, aggregateid, event_seq, type, payload, headers, created_at";
    private static final List<String> INSTALL = List.of(
            "create schema chaos",
            "create table chaos.copy (like public.outbox)",
            "alter table chaos.copy add primary key (id), add copied_at timestamptz not null default clock_timestamp()",
            // Without it the checks take longer after every fault.
            "create index copy_by_aggregate on chaos.copy (aggregateid, event_seq)",
            "create table chaos.held (like public.outbox, released boolean not null default false)",
            "create table chaos.wish (wanted integer not null)",
            "insert into chaos.wish values (0)",
            """
            create function chaos.aside() returns trigger language plpgsql as $$
            begin
                insert into chaos.copy values (new.*) on conflict (id) do nothing;
                if not found or new.event_seq = 1 then
                    return null;
                end if;
                perform from chaos.wish where wanted > 0 for update skip locked;
                if not found then
                    return null;
                end if;
                update chaos.wish set wanted = wanted - 1;
                insert into chaos.held values (new.*);
                delete from public.outbox where id = new.id; -- afterwards, so that the service counts its row
                return null;
            end $$""",
            "create trigger chaos_aside after insert on public.outbox for each row execute function chaos.aside()");

    private final Database database;

    public OutboxTap(Database database) {
        this.database = database;
    }

    public void install() throws SQLException {
        for (Service service : Service.values()) {
            for (String statement : INSTALL) {
                database.execute(service, statement);
            }
        }
    }

    /** Keeps back the next events of this service. */
    void hold(Service service, int events) throws SQLException {
        database.execute(service, "update chaos.wish set wanted = ?", events);
    }

    /** The events that are kept back now. */
    List<UUID> held(Service service) throws SQLException {
        return database.rows(
                service,
                "select id from chaos.held where not released order by position",
                row -> row.getObject(1, UUID.class));
    }

    /** Puts one into the outbox after all. */
    void release(Service service, UUID event) throws SQLException {
        database.execute(
                service,
                "with back as (update chaos.held set released = true where id = ? and not released returning " + COLUMNS
                        + ") insert into public.outbox (" + COLUMNS + ") select " + COLUMNS + " from back",
                event);
    }

    /** Lets everything go and holds nothing any more. */
    public void releaseAll() throws SQLException {
        for (Service service : Service.values()) {
            hold(service, 0);
            for (UUID event : held(service)) {
                release(service, event);
            }
        }
    }
}
