package org.houqin.local.command;

import java.time.Duration;
import java.util.List;
import org.houqin.local.Settings;
import org.houqin.local.stack.PartState;
import org.houqin.local.stack.Processes;
import org.houqin.local.stack.StackState;

/** Parts that still run although their supervisor is gone (it was killed). */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Leftovers() {}

    static List<PartState> of(StackState state) {
        return state.parts().stream()
                .filter(part -> Processes.alive(part.pid(), part.startedAt()))
                .toList();
    }

    /** Ends them, the ones that depend on others first. Says nothing when there are none. */
    static void end(Settings settings) {
        StackState.read(settings.stateFile())
                .filter(state -> !state.supervisorAlive())
                .ifPresent(Leftovers::end);
    }

    private static void end(StackState state) {
        List<PartState> running = of(state);
        for (int i = running.size() - 1; i >= 0; i--) {
            PartState part = running.get(i);
            System.out.println("Stopping " + part.part() + " (process " + part.pid()
                    + "), left over by a supervisor that is gone");
            Processes.find(part.pid(), part.startedAt())
                    .ifPresent(process ->
                            Processes.end(process, "postgres".equals(part.part()) ? "INT" : "TERM", PATIENCE));
        }
    }
}
