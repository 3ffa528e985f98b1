package org.houqin.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.build.Build;

/** Every test there is: Maven's, the licences of what is linked in, then the walks in a real browser, where they exist. */
final class Test implements Command {
    private final Settings settings;

    Test(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int run() throws IOException, InterruptedException {
        Instant began = Instant.now();
        Thread keycloak = new Thread(this::prepareKeycloak, "keycloak");
        keycloak.start();
        int maven = in(settings.root(), List.of("./mvnw", "-B", "-ntp", "-T1C", "--fail-at-end", "verify", Sbom.GOAL));
        keycloak.join();
        int licences = maven == 0 ? new Sbom(settings).judge() : 0;
        int walks = maven == 0 ? walks() : 0;
        Tally tally = Tally.since(settings.root(), began);
        System.out.println(tally.line());
        boolean good = maven == 0 && licences == 0 && walks == 0 && tally.failed() == 0;
        if (!good && tally.failed() == 0) {
            System.out.println(
                    maven != 0
                            ? "The build failed outside the tests."
                            : licences != 0 ? "A licence was refused." : "The walks failed.");
        }
        return good ? 0 : 1;
    }

    /** The walks need it; it is unpacked and built while tests wait for this and that. What goes wrong is told when they start. */
    private void prepareKeycloak() {
        try {
            new Build(settings, System.out::println).keycloak();
        } catch (IOException | Trouble e) {
            System.out.println("Keycloak is not prepared yet: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The end-to-end walks start a stack of their own (own {@code HOUQIN_HOME}, own ports) and leave their counts as
     * {@code web/e2e/results.json}: {"passed": n, "failed": n}.
     */
    private int walks() throws IOException, InterruptedException {
        Path folder = settings.root().resolve("web/e2e");
        return Files.isExecutable(folder.resolve("run.sh")) ? in(folder, List.of("./run.sh")) : 0;
    }

    private static int in(Path folder, List<String> line) throws IOException, InterruptedException {
        return new ProcessBuilder(line)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
