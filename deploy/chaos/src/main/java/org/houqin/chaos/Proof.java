package org.houqin.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.houqin.chaos.bug.PlantedBug;
import org.houqin.chaos.bug.Provoker;
import org.houqin.chaos.check.Checker;
import org.houqin.chaos.check.Invariants;
import org.houqin.chaos.check.Verdict;
import org.houqin.chaos.report.ProofReport;
import org.houqin.chaos.report.ProofReport.Caught;
import org.houqin.chaos.stack.Signals;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;

/**
 * Shows that the checker finds what it is there for: plants one bug after the other, lets people work and things go wrong, and
 * asks whether the invariant that should notice has found something new.
 */
final class Proof {
    private static final Duration EXPOSED = Duration.ofSeconds(15);
    private static final Duration QUIET = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Settings outer;
    private final Wishes wishes;
    private final Path folder;
    private final Path planted;
    private final Checker checker = new Checker(Invariants.all());
    private final Map<String, Set<String>> known = new HashMap<>();

    Proof(Settings outer, Wishes wishes) {
        this.outer = outer;
        this.wishes = wishes;
        this.folder = outer.home().resolve("chaos");
        this.planted = folder.resolve("planted-bug");
    }

    /** @return whether every bug was caught, and nothing was found before the first */
    boolean go() throws IOException, InterruptedException, SQLException {
        Files.createDirectories(folder);
        Files.writeString(planted, "");
        String agent = outer.root().resolve("deploy/chaos/target/chaos.jar").toString();
        Session session =
                new Session(outer, folder, Map.of("HOUQIN_SERVICE_OPTIONS", "-javaagent:" + agent + "=" + planted));
        Thread stopper = new Thread(session::stopQuietly, "stop");
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            say(
                    "Starting a stack of its own in %s …",
                    session.stack().settings().home());
            session.open(wishes.seed());
            List<Caught> caught = prove(session);
            ProofReport report = new ProofReport(wishes.seed(), caught);
            say("All of it: %s", report.write(folder));
            say("%s", report.lastLine());
            return report.allGood();
        } finally {
            Runtime.getRuntime().removeShutdownHook(stopper);
            session.close();
        }
    }

    private List<Caught> prove(Session session) throws IOException, InterruptedException, SQLException {
        List<Caught> all = new ArrayList<>();
        Thread.sleep(EXPOSED.toMillis());
        List<Verdict> sound = settle(session);
        List<String> before = sound.stream()
                .filter(one -> !one.holds())
                .map(Verdict::invariant)
                .toList();
        all.add(new Caught("nothing planted", "nothing", "nothing may be found", before.isEmpty(), before));
        say("%s", all.get(0).line());
        for (PlantedBug bug : bugs()) {
            Caught one = prove(session, bug);
            all.add(one);
            say("%s", one.line());
        }
        return all;
    }

    private List<PlantedBug> bugs() {
        List<PlantedBug> wanted = List.of(PlantedBug.values()).stream()
                .filter(bug -> wishes.only().map(bug.title()::startsWith).orElse(true))
                .toList();
        if (wanted.isEmpty()) {
            throw new Trouble("There is no planted bug " + wishes.only().orElse(""));
        }
        return wanted;
    }

    private Caught prove(Session session, PlantedBug bug) throws IOException, InterruptedException, SQLException {
        plant(session, bug);
        session.load().start();
        Thread.sleep(EXPOSED.toMillis());
        Files.writeString(planted, "");
        Instant at = Instant.now();
        try {
            new Provoker(session.ground(), session.hands(), new Random(wishes.seed()))
                    .provoke(bug, () -> session.troubled(at, Duration.ofSeconds(3)));
        } catch (InterruptedException | IOException | SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new Trouble("The bug " + bug.title() + " could not be provoked: " + e.getMessage(), e);
        }
        List<Verdict> found = settle(session);
        uproot(session, bug);
        List<String> names = found.stream()
                .filter(one -> !one.holds())
                .map(Verdict::invariant)
                .toList();
        return new Caught(bug.title(), bug.what(), bug.invariant(), names.contains(bug.invariant()), names);
    }

    /** In the code it needs a new process; in the database it is there at once. */
    private void plant(Session session, PlantedBug bug) throws IOException, InterruptedException, SQLException {
        for (String statement : bug.statements()) {
            session.database().execute(bug.service(), statement);
        }
        if (bug.isInCode()) {
            Files.writeString(planted, bug.name());
            restart(session, bug);
        }
    }

    private void uproot(Session session, PlantedBug bug) throws IOException, InterruptedException, SQLException {
        if (bug.heal().isPresent()) {
            session.database().execute(bug.service(), bug.heal().get());
        }
        if (bug.isInCode()) {
            restart(session, bug);
        }
        settle(session);
    }

    private static void restart(Session session, PlantedBug bug) throws IOException, InterruptedException {
        String part = bug.service().part();
        Instant at = Instant.now();
        long pid = session.stack().pid(part);
        Signals.kill(pid);
        Thread.sleep(200);
        session.stack().awaitBack(part, PATIENCE);
        session.troubled(at);
    }

    /** Lets everybody end what they are at, waits a little, and answers what was not known before. */
    private List<Verdict> settle(Session session) throws InterruptedException, SQLException {
        session.load().stop(QUIET);
        session.tap().releaseAll();
        Thread.sleep(QUIET.toMillis());
        session.topics().awaitConsumers(PATIENCE);
        session.topics().catchUp();
        List<Verdict> fresh = new ArrayList<>();
        for (Verdict verdict : checker.all(session.evidence())) {
            Set<String> before = known.computeIfAbsent(verdict.invariant(), name -> new HashSet<>());
            List<String> news =
                    verdict.violations().stream().filter(before::add).toList();
            fresh.add(new Verdict(verdict.invariant(), verdict.promise(), news));
        }
        return fresh;
    }

    private static void say(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }
}
