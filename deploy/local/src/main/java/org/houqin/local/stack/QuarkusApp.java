package org.houqin.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        this.copy = ServiceCommand.application(settings, module.port());
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
        return ServiceCommand.of(settings, module.port(), port(), List.of());
    }
}
