package org.houqin.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.stack.Supervisor;

/** What the script {@code houqin} runs. */
public final class Houqin {
    static final String SUPERVISE = "supervise";
    private static final int USAGE = 2;

    private Houqin() {}

    public static void main(String[] typed) throws InterruptedException {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Logger.getLogger("").setLevel(Level.WARNING);
        int exit;
        try {
            Path root = Path.of(System.getProperty("houqin.root", ""))
                    .toAbsolutePath()
                    .normalize();
            exit = command(typed, Settings.from(root, System.getenv())).run();
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            exit = 1;
        } catch (IOException e) {
            System.err.println("houqin: " + e);
            exit = 1;
        }
        System.exit(exit);
    }

    private static Command command(String[] typed, Settings settings) {
        String name = typed.length == 0 ? "help" : typed[0];
        return switch (name) {
            case "up" -> {
                Arguments given = Arguments.of(typed, Set.of("--detach", "-d", "--empty"), 0);
                yield new Up(settings, false, given.has("--detach") || given.has("-d"), given.has("--empty"));
            }
            case "infra" -> {
                Arguments given = Arguments.of(typed, Set.of("--detach", "-d"), 0);
                yield new Up(settings, true, given.has("--detach") || given.has("-d"), true);
            }
            case "down" -> {
                Arguments.of(typed, Set.of(), 0);
                yield new Down(settings);
            }
            case "status" -> {
                Arguments.of(typed, Set.of(), 0);
                yield new Status(settings);
            }
            case "reset" ->
                new Reset(
                        settings,
                        Arguments.of(typed, Set.of("--yes", "-y"), 0).options().isEmpty());
            case "logs" -> {
                Arguments given = Arguments.of(typed, Set.of("-f", "--follow"), 1);
                yield new Logs(
                        settings,
                        given.words().isEmpty() ? "" : given.words().get(0),
                        !given.options().isEmpty());
            }
            case "test" -> {
                Arguments.of(typed, Set.of(), 0);
                yield new Test(settings);
            }
            case "chaos" ->
                new Instrument(
                        settings,
                        "deploy/chaos",
                        "org.houqin.chaos.Chaos",
                        List.of(typed).subList(1, typed.length));
            case "bench" ->
                new Instrument(
                        settings,
                        "deploy/bench",
                        "org.houqin.bench.Bench",
                        List.of(typed).subList(1, typed.length));
            case "sbom" -> {
                Arguments.of(typed, Set.of(), 0);
                yield new Sbom(settings);
            }
            case "help", "--help", "-h" -> Houqin::help;
            case SUPERVISE -> supervise(settings, typed);
            default ->
                () -> {
                    System.err.println("houqin does not know \"" + name + "\".");
                    help();
                    return USAGE;
                };
        };
    }

    private static Command supervise(Settings settings, String[] typed) {
        boolean infraOnly = typed.length > 1 && "infra".equals(typed[1]);
        String seconds = System.getenv().getOrDefault("HOUQIN_START_TIMEOUT", "300");
        return () -> new Supervisor(
                        settings, infraOnly, Duration.ofSeconds(Long.parseLong(seconds)), System.out::println)
                .run();
    }

    private static int help() {
        System.out.println("""
                Houqin on this machine

                  ./houqin up [--detach] [--empty]   build what changed, start everything, fill in the demo (once)
                  ./houqin down                      stop everything
                  ./houqin status                    what runs, where, how well
                  ./houqin logs [<part>] [-f]        the log of one part (without a name: which there are)
                  ./houqin infra [--detach]          only PostgreSQL, Kafka, Keycloak and the mailbox, for quarkus:dev on a service
                  ./houqin reset [--yes]             delete all data of the local stack
                  ./houqin test                      every test there is
                  ./houqin chaos [--profile short|nightly] [--seed N] [--only fault] [--prove]
                                                     breaks a stack of its own while it is used, and checks that nothing is lost
                  ./houqin bench [<part>…] [--…]     how fast it is, beside what PostgreSQL and Kafka can do here (deploy/bench)
                  ./houqin sbom                      what of others' work is in it (CycloneDX), and whether the licences allow it
                  ./houqin help                      this

                Settings (environment):
                  HOUQIN_HOME           data and logs of this stack (.houqin)
                  HOUQIN_PORT_OFFSET    added to every port; HOUQIN_PORT_WEB, HOUQIN_PORT_POSTGRES … move a single one
                  HOUQIN_SERVICE_HEAP   heap of each service (384m); HOUQIN_SERVICE_OPTIONS: options of its Java
                  HOUQIN_START_TIMEOUT  seconds a part may take to become ready (300)
                More in deploy/local/README.md.""");
        return 0;
    }
}
