package org.houqin.bench.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When rows were committed, by the server's own notes. */
public final class Commits {
    private final Server server;

    public Commits(Server server) {
        this.server = server;
    }

    /** In microseconds since 1970, by the text of a column: of the last version of each row that a condition finds. */
    public Map<String, Long> of(String database, String table, String column, String condition) {
        List<String> rows = server.column(
                database,
                "select " + column + " || ' ' || (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint"
                        + " from " + table + " where " + condition);
        Map<String, Long> micros = new HashMap<>();
        for (String row : rows) {
            int gap = row.lastIndexOf(' ');
            micros.merge(row.substring(0, gap), Long.parseLong(row.substring(gap + 1)), Math::min);
        }
        return micros;
    }
}
