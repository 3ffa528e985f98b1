package org.houqin.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A real PostgreSQL, started once per JVM. Its port is kept in a system property, because tests and test resources may be
 * loaded by different class loaders.
 */
public final class TestDatabase {
    private static final String PORT = "houqin.testkit.postgres.port";

    private TestDatabase() {}

    /** Port of the server, which is started when it is not running yet. */
    public static int port() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PORT) == null) {
                System.setProperty(PORT, Integer.toString(launch().getPort()));
            }
            return Integer.getInteger(PORT);
        }
    }

    private static EmbeddedPostgres launch() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role houqin login password 'houqin'");
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    postgres.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return postgres;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL does not start", e);
        }
    }

    /** Makes an empty database with a new name. */
    public static String create() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        execute("postgres", "create database " + name + " owner houqin");
        return name;
    }

    /**
     * Puts the current database back to what it was when this was called first; connections to it end. A copy is kept for that
     * and put in its place under its name. Who may publish stays: that is a matter of the processes that run.
     */
    static void renew() {
        String copy = current() + "_copy";
        away();
        if (column("postgres", "select 1 from pg_database where datname = '" + copy + "'")
                .isEmpty()) {
            execute("postgres", "create database " + copy + " template " + current() + " owner houqin");
        } else {
            List<String> leases = column("select row_to_json(held) from relay_lease held");
            drop(current());
            execute("postgres", "create database " + current() + " template " + copy + " owner houqin");
            leases.forEach(
                    lease -> execute("insert into relay_lease select * from json_populate_record(null::relay_lease, '"
                            + lease + "')" + " on conflict do nothing")); // whoever is quick has taken it by itself
        }
        back();
    }

    /** Cuts the service off from its database: its connections end, and it gets no new ones. */
    public static void away() {
        execute("postgres", "alter database " + current() + " connection limit 0");
        execute("postgres", "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'houqin'");
    }

    /** Lets the service have its database again. */
    public static void back() {
        execute("postgres", "alter database " + current() + " connection limit -1");
    }

    /** Drops a database, ending what is connected to it, and what was kept to renew it. */
    static void dropWithCopy(String name) {
        drop(name);
        drop(name + "_copy");
    }

    /** Drops a database, ending what is connected to it. */
    public static void drop(String name) {
        execute("postgres", "drop database if exists " + name + " with (force)");
    }

    /** Name of the database of the test class under way. */
    public static String current() {
        return System.getProperty("houqin.testkit.database");
    }

    /** JDBC address of a database. */
    public static String jdbcUrl(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + name + "?user=postgres&password=postgres";
    }

    /** Runs a statement in the database of the test class under way. */
    public static void execute(String sql) {
        execute(current(), sql);
    }

    /** Runs a statement in a database. */
    public static void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of a query in the database of the test class under way, as text. */
    public static List<String> column(String sql) {
        return column(current(), sql);
    }

    /** The first column of a query in a database, as text. */
    public static List<String> column(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(database));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one number a query answers, in the database of the test class under way. */
    public static long number(String sql) {
        return Long.parseLong(column(sql).get(0));
    }
}
