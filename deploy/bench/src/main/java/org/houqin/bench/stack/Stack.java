package org.houqin.bench.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.stack.PartState;
import org.houqin.local.stack.StackState;

/**
 * The stack that is measured: what {@code houqin up} starts, with data and ports of its own. {@code HOUQIN_HOME} and
 * {@code HOUQIN_PORT_OFFSET} say where, as for any other stack.
 */
public final class Stack {
    private static final String USUAL_OFFSET = "5000";

    private final Settings settings;
    private final Map<String, String> environment;

    private Stack(Settings settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    public static Stack of(Path root, Map<String, String> given) {
        Map<String, String> environment = new HashMap<>(given);
        environment.putIfAbsent("HOUQIN_HOME", root.resolve(".houqin/bench").toString());
        environment.putIfAbsent("HOUQIN_PORT_OFFSET", USUAL_OFFSET);
        environment.putIfAbsent("HOUQIN_SERVICE_OPTIONS", Settings.FULL_SPEED);
        // The seed's tickets wait for their requesters; closing them is not what is measured.
        environment.putIfAbsent("HOUQIN_TICKETS_CLOSE_AFTER", "P3650D");
        return new Stack(Settings.from(root, environment), environment);
    }

    public Settings settings() {
        return settings;
    }

    /** Where the report is written, and what belongs to it. */
    public Path report() {
        return settings.home().resolve("report");
    }

    /** What its processes are started with. */
    Map<String, String> environment() {
        return environment;
    }

    public void up() throws IOException, InterruptedException {
        houqin("up", "--detach", "--empty");
    }

    public void down() throws IOException, InterruptedException {
        houqin("down");
    }

    private void houqin(String... words) throws IOException, InterruptedException {
        String[] line = new String[words.length + 1];
        line[0] = settings.root().resolve("houqin").toString();
        System.arraycopy(words, 0, line, 1, words.length);
        ProcessBuilder process = new ProcessBuilder(line).inheritIO();
        process.environment().putAll(environment);
        if (process.start().waitFor() != 0) {
            throw new Trouble("The stack does not " + words[0] + ".");
        }
    }

    /** The process of a part; 0 while there is none. */
    public long pid(String part) {
        return StackState.read(settings.stateFile()).stream()
                .flatMap(state -> state.parts().stream())
                .filter(state -> state.part().equals(part))
                .mapToLong(PartState::pid)
                .findFirst()
                .orElse(0);
    }
}
