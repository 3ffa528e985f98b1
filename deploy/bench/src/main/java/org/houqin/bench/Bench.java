package org.houqin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.houqin.bench.report.Report;
import org.houqin.bench.stack.Stack;
import org.houqin.bench.stack.Watched;
import org.houqin.local.Trouble;

/** What {@code houqin bench} runs. */
public final class Bench {
    private Bench() {}

    public static void main(String[] typed) throws InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        int exit;
        try {
            exit = run(Options.of(typed));
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            exit = 1;
        } catch (IOException e) {
            System.err.println("houqin bench: " + e);
            exit = 1;
        }
        System.exit(exit);
    }

    private static int run(Options options) throws IOException, InterruptedException {
        List<Part> parts = Parts.named(options.parts());
        Path root =
                Path.of(System.getProperty("houqin.root", "")).toAbsolutePath().normalize();
        Stack stack = Stack.of(root, System.getenv());
        stack.up();
        try {
            Watched.require(stack);
            try (Ground ground = new Ground(stack, options)) {
                Report report = new Rounds(ground, parts).report();
                report.print();
                report.write(stack.report());
                return report.reached() ? 0 : 1;
            }
        } finally {
            if (!options.keep()) {
                stack.down();
            }
        }
    }
}
