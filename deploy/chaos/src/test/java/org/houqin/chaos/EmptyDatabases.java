package org.houqin.chaos;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houqin.chaos.message.OutboxTap;
import org.houqin.chaos.stack.Database;
import org.houqin.chaos.stack.Service;
import org.houqin.local.Settings;

/** A real PostgreSQL with the services' databases as their migrations make them, and nothing in them. */
public final class EmptyDatabases {
    private static final Path ROOT = Path.of("../..");
    private static EmptyDatabases shared;

    private final EmbeddedPostgres postgres;
    private final Database database;

    /** Started once for all tests, the tap of the outboxes installed; who puts something in takes it out. */
    public static synchronized EmptyDatabases shared() throws IOException, SQLException {
        if (shared == null) {
            shared = new EmptyDatabases();
            new OutboxTap(shared.database).install();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    private EmptyDatabases() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role houqin login password 'houqin'");
            for (Service service : Service.values()) {
                statement.execute("create database " + service.part() + " owner houqin");
            }
        }
        database =
                new Database(Settings.from(ROOT, Map.of("HOUQIN_PORT_POSTGRES", Integer.toString(postgres.getPort()))));
        for (Service service : Service.values()) {
            migrate(service);
        }
    }

    public Database database() {
        return database;
    }

    private void migrate(Service service) throws IOException, SQLException {
        try (Connection connection = database.connect(service);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Path script : scripts("platform/src/main/resources/db/platform")) {
                statement.execute(Files.readString(script));
            }
            for (Path script : scripts(service.part() + "-service/src/main/resources/db/migration")) {
                statement.execute(Files.readString(script));
                connection.commit();
            }
        }
    }

    private static List<Path> scripts(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted(Comparator.comparing(EmptyDatabases::version, Arrays::compare))
                    .toList();
        }
    }

    private static int[] version(Path script) {
        String version =
                script.getFileName().toString().replaceFirst("__.*", "").substring(1);
        return Stream.of(version.split("_")).mapToInt(Integer::parseInt).toArray();
    }

    private void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
