package org.houqin.local.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.houqin.local.stack.Health;
import org.houqin.local.stack.PartState;
import org.houqin.local.stack.Phase;
import org.houqin.local.stack.Processes;
import org.houqin.local.stack.StackState;

/** Looks at every part, now, and shows it. The exit code is 0 only if everything is up. */
final class Status implements Command {
    private final Settings settings;

    Status(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int run() {
        Optional<StackState> known = StackState.read(settings.stateFile());
        if (known.isEmpty()
                || !known.get().supervisorAlive() && Leftovers.of(known.get()).isEmpty()) {
            System.out.println("Nothing is running. Start it with ./houqin up");
            return 1;
        }
        StackState state = known.get();
        List<StatusRow> rows =
                new ArrayList<>(state.parts().parallelStream().map(Status::look).toList());
        rows.add(supervisor(state));
        System.out.print(StatusTable.render(rows, Instant.now()));
        if (!state.supervisorAlive()) {
            System.out.println(
                    "The supervisor is gone (killed?): nothing restarts a part that dies. ./houqin up starts afresh.");
        }
        return rows.stream().allMatch(StatusRow::healthy) ? 0 : 1;
    }

    /** A process that lives and answers is up, whatever the record says; one that does not, is not. */
    private static StatusRow look(PartState part) {
        Optional<ProcessHandle> process = Processes.find(part.pid(), part.startedAt());
        boolean answers = process.isPresent() && Health.ready(part.healthUrl());
        String state = answers ? "up" : process.isPresent() ? unready(part.phase()) : dead(part.phase());
        return new StatusRow(
                part.part(),
                state,
                process.map(ProcessHandle::pid).orElse(0L),
                part.port(),
                process.map(Processes::residentBytes).orElse(0L),
                process.isPresent() ? part.startedAt() : null,
                part.restarts());
    }

    private static String unready(Phase phase) {
        return switch (phase) {
            case UP -> "not ready";
            case WAITING, STARTING, RESTARTING, STOPPING, FAILED -> words(phase);
        };
    }

    private static String dead(Phase phase) {
        return switch (phase) {
            case UP -> "dead";
            case WAITING, STARTING, RESTARTING, STOPPING, FAILED -> words(phase);
        };
    }

    private static String words(Phase phase) {
        return phase.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static StatusRow supervisor(StackState state) {
        Optional<ProcessHandle> process = Processes.find(state.supervisor(), state.startedAt());
        return new StatusRow(
                "supervisor",
                process.isEmpty() ? "dead" : words(state.phase()),
                process.map(ProcessHandle::pid).orElse(0L),
                state.ports().getOrDefault(Port.MAIL_PAGE, 0),
                process.map(own -> Processes.residentBytes(own.pid())).orElse(0L),
                process.isPresent() ? state.startedAt() : null,
                0);
    }
}
