package org.houqin.bench.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;

/** The stack's PostgreSQL, as its administrator. */
public final class Server {
    private final int port;

    public Server(Settings settings) {
        this.port = settings.port(Port.POSTGRES);
    }

    public int port() {
        return port;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", "postgres");
    }

    /** Runs statements one after the other. */
    public void run(String database, String... statements) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new Trouble("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    /** The first column of all rows, as text. */
    public List<String> column(String database, String query) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new Trouble("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    /** The first column of the first row; null when there is none. */
    public String value(String database, String query) {
        List<String> found = column(database, query);
        return found.isEmpty() ? null : found.get(0);
    }

    public boolean has(String database) {
        return value("postgres", "select 1 from pg_database where datname = '" + database + "'") != null;
    }

    /** Nobody is in the database while the work is done; the services come back to it by themselves afterwards. */
    public void alone(String database, Runnable work) {
        boolean there = has(database);
        if (there) {
            run("postgres", "alter database " + database + " allow_connections false", ending(database));
        }
        try {
            work.run();
        } finally {
            if (has(database)) {
                run("postgres", "alter database " + database + " allow_connections true");
            }
        }
    }

    private static String ending(String database) {
        return "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '" + database + "'";
    }

    /** Makes a database anew as a copy of another one, which nobody is in. */
    public void copy(String from, String to) {
        alone(
                to,
                () -> run(
                        "postgres",
                        "drop database if exists " + to,
                        "create database " + to + " template " + from + " owner houqin strategy file_copy"));
    }
}
