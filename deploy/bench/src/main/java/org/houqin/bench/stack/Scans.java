package org.houqin.bench.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which tables of more than 10,000 rows PostgreSQL reads from end to end, by its own statistics (some seconds late). */
public final class Scans {
    private static final String LARGE = """
            select s.relname || ' ' || coalesce(s.seq_scan, 0) from pg_stat_user_tables s join pg_class c on c.oid = s.relid
            where c.reltuples > 10000 order by s.relname""";

    private final Server server;
    private final String database;
    private final Map<String, Long> before;

    /** Counts from now on. */
    public Scans(Server server, String database) {
        this.server = server;
        this.database = database;
        this.before = counted();
    }

    private Map<String, Long> counted() {
        Map<String, Long> counted = new HashMap<>();
        for (String row : server.column(database, LARGE)) {
            String[] parts = row.split(" ");
            counted.put(parts[0], Long.parseLong(parts[1]));
        }
        return counted;
    }

    /** The tables that were read from end to end since, with how often. */
    public List<String> since() {
        return counted().entrySet().stream()
                .filter(table -> table.getValue() > before.getOrDefault(table.getKey(), 0L))
                .map(table -> table.getKey() + " ×" + (table.getValue() - before.getOrDefault(table.getKey(), 0L)))
                .sorted()
                .toList();
    }
}
