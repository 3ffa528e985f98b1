package org.houqin.local.command;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.build.Build;
import org.houqin.local.check.Machine;
import org.houqin.local.check.Ports;
import org.houqin.local.seed.Seed;
import org.houqin.local.stack.Jvm;
import org.houqin.local.stack.Phase;
import org.houqin.local.stack.StackState;

/**
 * Starts the stack. The supervisor is a process of its own; this one shows what it says, fills in the demo and, unless
 * detached, stays: when it is interrupted, the stack stops.
 */
final class Up implements Command {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Settings settings;
    private final boolean infraOnly;
    private final boolean detach;
    private final boolean empty;

    Up(Settings settings, boolean infraOnly, boolean detach, boolean empty) {
        this.settings = settings;
        this.infraOnly = infraOnly;
        this.detach = detach;
        this.empty = empty;
    }

    @Override
    public int run() throws IOException, InterruptedException {
        Optional<StackState> running = StackState.read(settings.stateFile()).filter(StackState::supervisorAlive);
        if (running.isPresent()) {
            return join(running.get());
        }
        Instant began = Instant.now();
        Leftovers.end(settings);
        check();
        Build build = new Build(settings, System.out::println);
        build.keycloak();
        if (!infraOnly) {
            build.applications();
        }
        Ports.requireFree(settings, Ports.needed(infraOnly)); // a build takes minutes, others start programs too
        return start(began);
    }

    /** It runs already: start the services that it lacks, show where, and finish a demo that was interrupted. */
    private int join(StackState running) throws IOException, InterruptedException {
        if (infraOnly && !running.infraOnly()) {
            throw new Trouble("Already running with the services: ./houqin down first.");
        }
        if (running.phase() != Phase.UP) {
            throw new Trouble("Already starting or stopping; see ./houqin status");
        }
        Settings there = settings.at(running.ports());
        if (running.infraOnly() && !infraOnly) {
            if (!startServices(running, there)) {
                return 1;
            }
        } else {
            System.out.println("Already running.");
        }
        seed(there);
        System.out.print(Welcome.text(there, infraOnly, true));
        return 0;
    }

    /** Has the supervisor of the infrastructure start the rest; whether it is up. */
    private boolean startServices(StackState running, Settings there) throws IOException, InterruptedException {
        new Build(there, System.out::println).applications();
        Ports.requireFree(there, Ports.APPLICATIONS);
        LogFollower progress = LogFollower.fromNow(there.log("houqin"));
        System.out.println("Starting the services beside the infrastructure in " + there.home() + " …");
        Files.writeString(there.servicesWanted(), "");
        if (awaitUp(there, running::supervisorAlive, progress) == Phase.UP) {
            return true;
        }
        System.err.println("They did not start.");
        return false;
    }

    private void check() {
        Machine.requireLinux();
        Machine.judgeMemory(Machine.availableMib()).ifPresent(System.out::println);
        Ports.requireFree(settings, Ports.needed(infraOnly));
    }

    private int start(Instant began) throws IOException, InterruptedException {
        Process supervisor = launch();
        Thread onInterrupt = new Thread(() -> new Down(settings).run(), "stop");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        LogFollower progress = new LogFollower(settings.log("houqin"));
        Phase phase = awaitUp(settings, supervisor::isAlive, progress);
        if (phase != Phase.UP) {
            supervisor.waitFor();
            progress.show();
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
            System.err.println("It did not start.");
            return 1;
        }
        seed(settings);
        System.out.println(
                "Ready after " + Duration.between(began, Instant.now()).toSeconds() + " s.");
        System.out.print(Welcome.text(settings, infraOnly, detach));
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
            return 0;
        }
        while (supervisor.isAlive()) {
            progress.show();
            Thread.sleep(POLL.toMillis());
        }
        return supervisor.exitValue();
    }

    private Process launch() throws IOException {
        Files.createDirectories(settings.logs());
        Files.createDirectories(settings.data());
        Files.createDirectories(settings.stateFile().getParent());
        Files.deleteIfExists(settings.stateFile());
        Files.deleteIfExists(settings.servicesWanted());
        System.out.println(
                "Starting " + (infraOnly ? "the infrastructure" : "everything") + " in " + settings.home() + " …");
        return new ProcessBuilder(List.of(
                        "setsid",
                        Jvm.java(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dhouqin.root=" + settings.root(),
                        "-cp",
                        Jvm.ownClassPath(),
                        Houqin.class.getName(),
                        Houqin.SUPERVISE,
                        infraOnly ? "infra" : "all"))
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(settings.log("houqin").toFile())
                .start();
    }

    /** Shows what the supervisor says until all that is asked for is up; or FAILED. */
    private Phase awaitUp(Settings there, BooleanSupplier supervisorAlive, LogFollower progress)
            throws IOException, InterruptedException {
        while (true) {
            progress.show();
            Phase phase = StackState.read(there.stateFile())
                    .filter(state -> state.infraOnly() == infraOnly)
                    .map(StackState::phase)
                    .orElse(Phase.STARTING);
            if (phase == Phase.UP || phase == Phase.FAILED || !supervisorAlive.getAsBoolean()) {
                progress.show();
                return supervisorAlive.getAsBoolean() ? phase : Phase.FAILED;
            }
            Thread.sleep(POLL.toMillis());
        }
    }

    private void seed(Settings there) throws IOException, InterruptedException {
        if (!empty) {
            new Seed(there, System.out::println).plantOnce();
        }
    }
}
