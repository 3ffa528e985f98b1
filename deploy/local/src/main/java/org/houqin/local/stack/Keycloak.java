package org.houqin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houqin.local.Folders;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.Versions;

/**
 * Keycloak, started without its shell script so that the process we watch is the one that works. The realm is imported
 * into an empty database; Keycloak fills its placeholders from the environment.
 */
public final class Keycloak implements Part {
    private static final String ADMINISTRATOR = "houqin";
    private static final List<String> OPTIONS = List.of(
            "-Xms64m",
            "-XX:MetaspaceSize=96M",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=128m",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    /** Else a sign-in is refused while another one of the same account is under way: scripts sign in as one person several times at once. */
    private static final String AT_ONCE =
            "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true";

    private final Settings settings;
    private final Path folder;

    Keycloak(Settings settings) {
        this.settings = settings;
        this.folder = folder(settings);
    }

    /** The secret that the gateway and its client in the realm share; a demo value unless the environment has one. */
    static String webSecret() {
        return System.getenv().getOrDefault("HOUQIN_WEB_CLIENT_SECRET", "houqin-web-demo-secret");
    }

    /** Where the distribution is unpacked and built. */
    public static Path folder(Settings settings) {
        return settings.programs().resolve("keycloak-" + Versions.ofThisBuild().keycloak());
    }

    /** Keycloak's own build step (20 s): fixes database and features, so that it starts fast from then on. */
    public static void build(Path folder, Path log) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(line(
                        folder, List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new Trouble("Keycloak's build step failed:\n" + Folders.lastLines(log, 15));
        }
    }

    private static List<String> line(Path folder, List<String> arguments) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("-Dkc.home.dir=" + folder);
        options.add("-Djboss.server.config.dir=" + folder.resolve("conf"));
        options.add("-cp");
        options.add(folder.resolve("lib/quarkus-run.jar").toString());
        options.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return Jvm.command("384m", options, arguments);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public int port() {
        return settings.port(Port.KEYCLOAK);
    }

    @Override
    public String healthUrl() {
        return settings.issuer();
    }

    @Override
    public void prepare() throws IOException {
        Path importFolder = folder.resolve("data/import");
        Files.createDirectories(importFolder);
        Files.copy(
                settings.root().resolve("deploy/keycloak/houqin-realm.json"),
                importFolder.resolve("houqin-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        copy(settings.root().resolve("deploy/keycloak/themes"), folder.resolve("themes"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public ProcessBuilder command() {
        ProcessBuilder process = new ProcessBuilder(line(
                folder,
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--db-url=jdbc:postgresql://127.0.0.1:" + settings.port(Port.POSTGRES) + "/keycloak",
                        "--db-username=houqin",
                        "--db-password=houqin",
                        "--db-pool-initial-size=1",
                        "--db-pool-max-size=10",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port(),
                        "--hostname=" + settings.keycloakUrl(),
                        "--cache=local",
                        AT_ONCE)));
        process.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        ADMINISTRATOR,
                        "HOUQIN_PORT_WEB",
                        Integer.toString(settings.port(Port.WEB)),
                        "HOUQIN_WEB_CLIENT_SECRET",
                        webSecret()));
        return process;
    }

    @Override
    public void welcome() throws IOException {
        new RealmAddresses(settings, ADMINISTRATOR).follow();
    }
}
