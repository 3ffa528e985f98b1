package org.houqin.chaos.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.stack.Health;
import org.houqin.local.stack.Jvm;
import org.houqin.local.stack.PartState;
import org.houqin.local.stack.Phase;
import org.houqin.local.stack.StackState;

/** The stack that is broken: started by {@code houqin up} in a folder and on ports of its own, empty. */
public final class OwnStack {
    /** How far its ports are from those of the stack people use. */
    private static final int APART = 3_000;

    private static final Duration POLL = Duration.ofMillis(50);

    private Settings settings;
    private final Map<String, String> environment = new HashMap<>();
    private final Detours detours;
    private final SmallDisks disks;

    /** @param outer the settings of the stack people use, which is left alone */
    public OwnStack(Settings outer, SmallDisks disks) {
        Path home = outer.home().resolve("chaos").resolve("stack");
        environment.put("HOUQIN_HOME", home.toString());
        environment.put("HOUQIN_PORT_OFFSET", Integer.toString(outer.port(Port.WEB) - Port.WEB.usual() + APART));
        Settings plain = Settings.from(outer.root(), environment);
        this.detours = new Detours(plain);
        environment.putAll(detours.environment());
        environment.put("HOUQIN_START_TIMEOUT", "600");
        this.settings = Settings.from(outer.root(), environment);
        this.disks = disks;
    }

    public Settings settings() {
        return settings;
    }

    public Detours detours() {
        return detours;
    }

    /** Another environment variable for all its parts; before it starts. */
    public void tell(String variable, String value) {
        environment.put(variable, value);
        settings = Settings.from(settings.root(), environment);
    }

    /** Deletes what an earlier run left and starts with nothing in it. */
    public void startEmpty() throws IOException, InterruptedException {
        houqin("down");
        disks.unmount(settings.data());
        houqin("reset", "--yes");
        disks.mount(settings.data());
        start();
    }

    public void start() throws IOException, InterruptedException {
        detours.open();
        int exit = houqin("up", "--detach", "--empty");
        if (exit != 0) {
            throw new Trouble("The stack to be broken did not start; see " + log());
        }
    }

    public void stop() throws IOException, InterruptedException {
        houqin("down");
    }

    private int houqin(String... words) throws IOException, InterruptedException {
        Files.createDirectories(settings.home());
        List<String> line = new ArrayList<>(List.of(
                Jvm.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dhouqin.root=" + settings.root(),
                "-cp",
                withoutOwnJar(),
                "org.houqin.local.command.Houqin"));
        line.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        process.environment().keySet().removeIf(name -> name.startsWith("HOUQIN_"));
        process.environment().putAll(environment);
        return process.start().waitFor();
    }

    private static String withoutOwnJar() {
        return Arrays.stream(Jvm.ownClassPath().split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("chaos.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path log() {
        return settings.home().resolve("houqin.log");
    }

    /** What its supervisor knows of a part now. */
    public PartState part(String name) {
        return state().flatMap(state -> state.parts().stream()
                        .filter(part -> part.part().equals(name))
                        .findFirst())
                .orElseThrow(() -> new Trouble("There is no part " + name));
    }

    private Optional<StackState> state() {
        return StackState.read(settings.stateFile());
    }

    public long pid(String part) throws InterruptedException {
        for (Instant until = Instant.now().plusSeconds(60); Instant.now().isBefore(until); ) {
            long pid = part(part).pid();
            if (pid > 0) {
                return pid;
            }
            Thread.sleep(POLL.toMillis());
        }
        throw new Trouble(part + " does not run");
    }

    /** Waits until a part that was killed is ready again. */
    public void awaitBack(String part, Duration patience) throws InterruptedException {
        for (Instant until = Instant.now().plus(patience);
                Instant.now().isBefore(until);
                Thread.sleep(POLL.toMillis())) {
            if (ready(part(part))) {
                return;
            }
        }
    }

    /** Whether everything runs and is ready, now. */
    public boolean whole() {
        return state().filter(state -> state.parts().stream().allMatch(OwnStack::ready))
                .isPresent();
    }

    private static boolean ready(PartState part) {
        return part.phase() == Phase.UP && Health.ready(part.healthUrl());
    }

    public void close() throws IOException, InterruptedException {
        stop();
        detours.close();
        disks.unmount(settings.data());
    }
}
