package org.houqin.bench.stack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houqin.local.Trouble;

/** What PostgreSQL spends its time on in some rounds, by its own count: the services' statements, not the bench's. */
public final class Statements {
    private static final String COUNTED = """
            select d.datname, s.query, s.calls, s.total_exec_time
              from pg_stat_statements s join pg_database d on d.oid = s.dbid
             where s.userid = 'houqin'::regrole""";

    /** One statement, with its parameters left open. */
    public record Spent(String database, String sql, long calls, double millis) {
        private Spent and(Spent more) {
            return new Spent(database, sql, calls + more.calls, millis + more.millis);
        }
    }

    private record Key(String database, String sql) {}

    private final Map<Key, Spent> spent = new HashMap<>();

    /** Counts anew from now on. */
    public void begin(Server server) {
        server.run("postgres", "select pg_stat_statements_reset()");
    }

    /** Adds what was counted since the beginning. */
    public void end(Server server) {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COUNTED)) {
            while (rows.next()) {
                add(new Spent(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getDouble(4)));
            }
        } catch (SQLException e) {
            throw new Trouble("PostgreSQL does not tell what it did: " + e.getMessage(), e);
        }
    }

    void add(Spent one) {
        spent.merge(new Key(one.database(), one.sql()), one, Spent::and);
    }

    /** Those that took most in all rounds, the first of them first. */
    public List<Spent> top(int most) {
        return spent.values().stream()
                .sorted(Comparator.comparingDouble(Spent::millis).reversed())
                .limit(most)
                .toList();
    }
}
