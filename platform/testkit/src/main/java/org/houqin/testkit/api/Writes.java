package org.houqin.testkit.api;

import java.util.List;
import java.util.Set;
import org.houqin.testkit.TestDatabase;

/**
 * What every committed transaction of the service changed, written down by triggers: whatever a refused request had left behind
 * would stand here without the audit entry that each command commits together with its effect.
 */
final class Writes {
    private static final String WATCH = """
            create unlogged table watched_write (tx bigint, what text, primary key (tx, what));
            create function watch_write() returns trigger language plpgsql security definer as $$
            begin
                insert into watched_write values (txid_current(), tg_argv[0] || ' ' || lower(tg_op)) on conflict do nothing;
                return null;
            end $$;
            do $$
            declare
                one text;
            begin
                for one in select relname from pg_class
                    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
                      and relname not in ('watched_write', 'relay_lease', 'flyway_schema_history') loop
                    execute format('create trigger watch_write after insert or update or delete on %I'
                        ' for each row execute function watch_write(%L)', one, one);
                end loop;
            end $$;
            """;

    /** Transactions that neither carried out a command, nor applied an event, nor only sent what was in the outbox. */
    private static final String UNEXPLAINED = """
            select distinct string_agg(what, ', ' order by what) from watched_write group by tx
            having not bool_or(what = 'audit_entry insert' or what like 'inbox_sequence %' or what like 'parked_event %')
               and not bool_and(what = 'outbox delete' or split_part(what, ' ', 1) = any(string_to_array('%s', ' ')))
            """;

    private Writes() {}

    /** Begins to write down, in the database of the test class under way. */
    static void watch() {
        TestDatabase.execute(WATCH);
    }

    /** The kinds of changes nobody accounts for; {@code byItself} are tables the service also writes without a command. */
    static List<String> unexplained(Set<String> byItself) {
        return TestDatabase.column(UNEXPLAINED.replace("'%s'", "'" + String.join(" ", byItself) + "'"));
    }
}
