package org.houqin.bench.stack;

/**
 * How many statements PostgreSQL refuses, by its own statistics (some seconds late). A client that gives a value of another type than
 * PostgreSQL took it for is refused, tries again with types, and nobody sees more of it than the time.
 */
public final class Refusals {
    private static final String ROLLED_BACK =
            "select xact_rollback from pg_stat_database where datname = current_database()";

    private final Server server;
    private final String database;
    private final long before;

    /** Counts from now on. */
    public Refusals(Server server, String database) {
        this.server = server;
        this.database = database;
        this.before = counted();
    }

    private long counted() {
        return Long.parseLong(server.column(database, ROLLED_BACK).get(0));
    }

    public long since() {
        return counted() - before;
    }
}
