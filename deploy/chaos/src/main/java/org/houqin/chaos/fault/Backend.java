package org.houqin.chaos.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.houqin.chaos.stack.Database;
import org.houqin.chaos.stack.Signals;

/** The process behind one connection to a service's database is killed, or stands still. */
record Backend(boolean kill) implements Fault {
    private static final int SECONDS = 12;

    @Override
    public String name() {
        return kill ? "kill-backend" : "freeze-backend";
    }

    @Override
    public String what() {
        return kill ? "kill -9 of a PostgreSQL backend" : "a PostgreSQL backend stands still for " + SECONDS + " s";
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        String[] one = pick(ground, choice);
        long pid = Long.parseLong(one[0]);
        if (kill) {
            Signals.kill(pid);
        } else {
            Signals.freeze(pid);
            try {
                Thread.sleep(SECONDS * 1_000L);
            } finally {
                Signals.thaw(pid);
            }
        }
        return "process " + pid + " of the database " + one[1];
    }

    private static String[] pick(Ground ground, Random choice) throws SQLException {
        try (Connection connection = ground.database().administrator()) {
            List<String[]> all = Database.rows(
                    connection,
                    "select pid, datname from pg_stat_activity where usename = 'houqin' and datname <> 'keycloak'"
                            + " and application_name <> 'chaos' order by datname, pid",
                    row -> new String[] {row.getString(1), row.getString(2)});
            return all.get(choice.nextInt(all.size()));
        }
    }
}
