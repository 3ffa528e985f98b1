package org.houqin.local.stack;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The role {@code houqin} and its databases. */
final class Databases {
    private static final List<String> NAMES = List.of("ticket", "inventory", "procurement", "feedback", "keycloak");
    private static final int TRIES = 100;
    private static final int PAUSE_MS = 100;

    private final String url;
    private final String password;

    Databases(int port, String superuserPassword) {
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=2";
        this.password = superuserPassword;
    }

    /** Waits until the server takes statements, then creates what is not there yet. */
    void createMissing() throws IOException, InterruptedException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (!names(statement, "select rolname from pg_roles").contains("houqin")) {
                statement.execute("create role houqin login password 'houqin'");
            }
            Set<String> existing = names(statement, "select datname from pg_database");
            for (String name : NAMES) {
                if (!existing.contains(name)) {
                    statement.execute("create database " + name + " owner houqin");
                }
            }
        } catch (SQLException e) {
            throw new IOException("PostgreSQL refused to create the databases: " + e.getMessage(), e);
        }
    }

    /** A server that recovers from a crash accepts connections only to refuse them: try again. */
    private Connection connect() throws SQLException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(url, "postgres", password);
            } catch (SQLException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                Thread.sleep(PAUSE_MS);
            }
        }
    }

    private static Set<String> names(Statement statement, String query) throws SQLException {
        Set<String> names = new HashSet<>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
