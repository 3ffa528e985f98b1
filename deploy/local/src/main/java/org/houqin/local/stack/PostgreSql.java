package org.houqin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.houqin.local.Folders;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.Versions;

/** PostgreSQL with full durability; one database per service and one for Keycloak. */
final class PostgreSql implements Part {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String SUPERUSER_PASSWORD = "postgres";
    /** Its default would have tables of a million rows in 128 MB, and a 32nd of it for what waits to be written to the log. */
    private static final String SHARED_BUFFERS = "512MB";
    /** Between two checkpoints: after each, every page that changes goes into the log whole. Its default lasts about a minute under load. */
    private static final String LONGEST_LOG = "4GB";
    /** What is kept of the log to be written over: everybody waits while a new piece of it is made (16 MB, and on the disk). */
    private static final String KEPT_LOG = "2GB";

    private final Settings settings;
    private final Path programs;
    private final Path data;
    private final Unprivileged unprivileged = Unprivileged.find();

    PostgreSql(Settings settings) {
        this.settings = settings;
        this.programs =
                settings.programs().resolve("postgres-" + Versions.ofThisBuild().postgres());
        this.data = settings.data().resolve("postgres");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public int port() {
        return settings.port(Port.POSTGRES);
    }

    @Override
    public String healthUrl() {
        return Health.openPort(port());
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        unpackOnce();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
    }

    private void unpackOnce() throws IOException {
        Folders.createOnce(programs, folder -> {
            try (var archive = PostgreSql.class.getResourceAsStream(ARCHIVE)) {
                if (archive == null) {
                    throw new Trouble("There is no PostgreSQL for this machine: the local stack runs on Linux x86-64");
                }
                Tarball.unpack(archive, folder);
            }
        });
    }

    /** Makes the cluster beside its final place first, so that a crash half way through leaves nothing that looks complete. */
    private void initialise() throws IOException, InterruptedException {
        Path fresh = data.resolveSibling("postgres.new");
        Folders.delete(fresh);
        unprivileged.own(fresh);
        Path password =
                Files.writeString(settings.home().resolve("run").resolve("initdb-password"), SUPERUSER_PASSWORD);
        Path log = settings.log("postgres-init");
        int exit = unprivileged
                .command(List.of(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + fresh,
                        "--username=postgres",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        Files.delete(password);
        if (exit != 0) {
            throw new Trouble(
                    "PostgreSQL could not create its data folder " + data + ":\n" + Folders.lastLines(log, 15));
        }
        Files.move(fresh, data);
    }

    @Override
    public ProcessBuilder command() {
        List<String> line = new ArrayList<>();
        line.add(programs.resolve("bin/postgres").toString());
        line.add("-D");
        line.add(data.toString());
        List.of(
                        "port=" + port(),
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "full_page_writes=on",
                        "max_connections=300",
                        "shared_buffers=" + SHARED_BUFFERS,
                        "max_wal_size=" + LONGEST_LOG,
                        "min_wal_size=" + KEPT_LOG,
                        "timezone=UTC",
                        "log_timezone=UTC")
                .forEach(setting -> line.addAll(List.of("-c", setting)));
        return unprivileged.command(line);
    }

    @Override
    public void welcome() throws IOException, InterruptedException {
        new Databases(port(), SUPERUSER_PASSWORD).createMissing();
    }

    /** "Fast": running statements are rolled back, connections closed, everything written. The default would wait for clients. */
    @Override
    public String stopSignal() {
        return "INT";
    }
}
