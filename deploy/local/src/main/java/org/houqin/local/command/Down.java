package org.houqin.local.command;

import java.time.Duration;
import java.util.Optional;
import org.houqin.local.Settings;
import org.houqin.local.stack.Processes;
import org.houqin.local.stack.StackState;

/** Stops the stack and waits until nothing of it runs. */
final class Down implements Command {
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    private final Settings settings;

    Down(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int run() {
        Optional<StackState> state = StackState.read(settings.stateFile());
        boolean ran = state.filter(StackState::supervisorAlive).isPresent();
        state.flatMap(known -> Processes.find(known.supervisor(), known.startedAt()))
                .ifPresent(supervisor -> {
                    System.out.println("Stopping …");
                    Processes.end(supervisor, "TERM", PATIENCE);
                });
        boolean leftovers = state.map(known -> !Leftovers.of(known).isEmpty()).orElse(false);
        Leftovers.end(settings);
        System.out.println(ran || leftovers ? "Stopped. The data stays in " + settings.data() : "Nothing was running.");
        return 0;
    }
}
