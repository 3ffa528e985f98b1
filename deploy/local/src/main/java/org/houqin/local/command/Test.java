package org.houqin.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.houqin.local.Settings;

/** Every test there is: Maven's, the licences of what is linked in, then the walks in a real browser, where they exist. */
final class Test implements Command {
    private final Settings settings;

    Test(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int run() throws IOException, InterruptedException {
        Instant began = Instant.now();
        Thread ground = new Thread(() -> quietly("--infra"), "walks");
        ground.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> quietly("--down"), "end of walks"));
        int maven =
                in(settings.root(), List.of("./mvnw", "-B", "-ntp", "-T1.5C", "--fail-at-end", "verify", Sbom.GOAL));
        ground.join();
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

    /** What the walks stand on starts while tests wait for this and that, and ends with them. What goes wrong is told by the walks. */
    private void quietly(String step) {
        try {
            walks(step);
        } catch (IOException e) {
            System.out.println("The walks' stack, " + step + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The end-to-end walks start a stack of their own (own {@code HOUQIN_HOME}, own ports) and leave their counts as
     * {@code web/e2e/results.json}: {"passed": n, "failed": n}.
     */
    private int walks(String... arguments) throws IOException, InterruptedException {
        Path folder = settings.root().resolve("web/e2e");
        List<String> line = new ArrayList<>(List.of("./run.sh"));
        line.addAll(List.of(arguments));
        return in(folder, line);
    }

    private static int in(Path folder, List<String> line) throws IOException, InterruptedException {
        return new ProcessBuilder(line)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
