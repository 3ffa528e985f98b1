package org.houqin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.houqin.local.Module;
import org.houqin.local.Settings;

/** One of the four services, or the gateway: its built application, told where its neighbours are. */
final class QuarkusApp implements Part {
    private final Settings settings;
    private final Module module;
    private final Path copy;

    QuarkusApp(Settings settings, Module module) {
        this.settings = settings;
        this.module = module;
        this.copy = settings.home().resolve("apps").resolve(name());
    }

    @Override
    public String name() {
        return module.port().part();
    }

    @Override
    public String title() {
        return module.title();
    }

    @Override
    public int port() {
        return settings.port(module.port());
    }

    @Override
    public String healthUrl() {
        return settings.serviceUrl(module.port()) + "/q/health/ready";
    }

    @Override
    public void prepare() throws IOException {
        Snapshot.refresh(module.application(settings.root()), copy, copy.resolveSibling(name() + ".stamp"));
    }

    @Override
    public ProcessBuilder command() {
        List<String> options = new ArrayList<>(settings.service().options());
        // Classes as the build once loaded them: less work to start.
        Path archive = copy.resolve("app-cds.jsa");
        if (Files.exists(archive)) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        options.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        ProcessBuilder process = new ProcessBuilder(Jvm.command(
                settings.service().heap(),
                options,
                List.of("-jar", copy.resolve("quarkus-run.jar").toString())));
        process.directory(copy.toFile()); // the archive knows the jar by where it lies from here
        process.environment().putAll(Surroundings.of(settings));
        process.environment().putAll(Map.of("QUARKUS_HTTP_PORT", Integer.toString(port())));
        return process;
    }
}
