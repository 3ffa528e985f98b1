package org.houqin.chaos.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.houqin.local.Port;
import org.houqin.local.Settings;

/** Looks into the services' databases from outside, past every proxy. */
public final class Database {
    private final String address;

    public Database(Settings settings) {
        this.address = "jdbc:postgresql://127.0.0.1:" + settings.port(Port.POSTGRES) + "/";
    }

    /** One row as this program knows it. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    public Connection connect(Service service) throws SQLException {
        return DriverManager.getConnection(
                address + service.part() + "?ApplicationName=chaos&connectTimeout=5", "houqin", "houqin");
    }

    /** As the administrator, who sees and ends everybody's connections. */
    public Connection administrator() throws SQLException {
        return DriverManager.getConnection(
                address + "postgres?ApplicationName=chaos&connectTimeout=5", "postgres", "postgres");
    }

    public <T> List<T> rows(Service service, String sql, Reading<T> reading) throws SQLException {
        try (Connection connection = connect(service)) {
            return rows(connection, sql, reading);
        }
    }

    public static <T> List<T> rows(Connection connection, String sql, Reading<T> reading) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        }
    }

    /** The first column. */
    public List<String> column(Service service, String sql) throws SQLException {
        return rows(service, sql, row -> row.getString(1));
    }

    public long number(Service service, String sql) throws SQLException {
        return rows(service, sql, row -> row.getLong(1)).get(0);
    }

    public int execute(Service service, String sql, Object... values) throws SQLException {
        try (Connection connection = connect(service);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
