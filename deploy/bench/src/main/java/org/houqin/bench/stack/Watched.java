package org.houqin.bench.stack;

import java.io.IOException;

/** Prepares the server for being looked at: it notes when each transaction committed, and counts statements. */
public final class Watched {
    private Watched() {}

    /** Restarts the stack once when the server's data folder does not say so yet. */
    public static void require(Stack stack) throws IOException, InterruptedException {
        Server server = new Server(stack.settings());
        if (!"on".equals(server.value("postgres", "show track_commit_timestamp"))) {
            server.run(
                    "postgres",
                    "alter system set track_commit_timestamp = on",
                    "alter system set shared_preload_libraries = 'pg_stat_statements'");
            stack.down();
            stack.up();
        }
        server.run("postgres", "create extension if not exists pg_stat_statements");
    }
}
