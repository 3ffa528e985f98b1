package org.houqin.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;

/** What {@code ./houqin chaos} runs. */
public final class Chaos {
    private Chaos() {}

    public static void main(String[] typed) throws InterruptedException {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Logger.getLogger("").setLevel(Level.OFF);
        System.exit(run(typed));
    }

    private static int run(String[] typed) throws InterruptedException {
        try {
            Path root = Path.of(System.getProperty("houqin.root", ""))
                    .toAbsolutePath()
                    .normalize();
            Settings outer = Settings.from(root, System.getenv());
            Wishes wishes = Wishes.of(typed);
            boolean good = wishes.prove() ? new Proof(outer, wishes).go() : new Run(outer, wishes).go();
            return good ? 0 : 1;
        } catch (Trouble e) {
            System.err.println(e.getMessage());
        } catch (IOException | SQLException e) {
            System.err.println("houqin chaos: " + e);
        }
        return 1;
    }
}
