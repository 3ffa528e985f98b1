package org.houqin.local.command;

import java.io.IOException;
import org.houqin.local.Folders;
import org.houqin.local.Settings;

/** Deletes the data of the stack, after a question; programs that were fetched once stay. */
final class Reset implements Command {
    private final Settings settings;
    private final boolean ask;

    Reset(Settings settings, boolean ask) {
        this.settings = settings;
        this.ask = ask;
    }

    @Override
    public int run() throws IOException {
        if (ask && !confirmed()) {
            System.out.println("Nothing was deleted. (Without the question: ./houqin reset --yes)");
            return 1;
        }
        new Down(settings).run();
        Folders.delete(settings.data());
        Folders.delete(settings.logs());
        Folders.delete(settings.stateFile().getParent());
        System.out.println("All data is deleted; the next ./houqin up starts afresh.");
        return 0;
    }

    private boolean confirmed() {
        System.out.print("Delete all data in " + settings.data() + "? Type yes: ");
        System.out.flush();
        java.util.Scanner answer = new java.util.Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8);
        return answer.hasNextLine() && "yes".equalsIgnoreCase(answer.nextLine().strip());
    }
}
